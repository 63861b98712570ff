/** Written out because Tailwind finds class names by reading the source. */
export const bandFill = {
  expired: "fill-expired-tint",
  critical: "fill-critical-tint",
  soon: "fill-soon-tint",
  upcoming: "fill-upcoming-tint",
  valid: "fill-transparent",
  unknown: "fill-transparent",
} as const;
