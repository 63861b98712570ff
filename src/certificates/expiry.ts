export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
/** Days are 24 hours everywhere: instants are compared, never calendar days. */
export const dayMs = 24 * hourMs;

/** From the one that needs a person first. The order is the sort order of a status. */
export const statuses = [
  "expired",
  "critical",
  "soon",
  "upcoming",
  "valid",
  "unknown",
] as const;

export type Status = (typeof statuses)[number];

/** Days before expiry from which a certificate counts as critical, soon and upcoming. */
export interface StatusBounds {
  readonly criticalDays: number;
  readonly soonDays: number;
  readonly upcomingDays: number;
}

export const defaultBounds: StatusBounds = { criticalDays: 7, soonDays: 30, upcomingDays: 90 };

/**
 * The status at `now`. A certificate that ends now is expired; each bound belongs to the calmer
 * side, so that exactly 7 days left is "soon".
 */
export function statusOf(
  expires: number | null,
  now: number,
  bounds: StatusBounds = defaultBounds,
): Status {
  if (expires === null) return "unknown";
  const left = expires - now;
  if (left <= 0) return "expired";
  if (left < bounds.criticalDays * dayMs) return "critical";
  if (left < bounds.soonDays * dayMs) return "soon";
  if (left < bounds.upcomingDays * dayMs) return "upcoming";
  return "valid";
}
