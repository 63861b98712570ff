/** Written out because Tailwind finds class names by reading the source. */
export const statusText = {
  expired: "text-expired",
  critical: "text-critical",
  soon: "text-soon",
  upcoming: "text-upcoming",
  valid: "text-valid",
  unknown: "text-unknown",
} as const;

export const statusBackground = {
  expired: "bg-expired",
  critical: "bg-critical",
  soon: "bg-soon",
  upcoming: "bg-upcoming",
  valid: "bg-valid",
  unknown: "bg-unknown",
} as const;
