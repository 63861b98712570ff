import { dayMs } from "./expiry.ts";

/**
 * Whole days until `expires`, rounded down: 0 on the last day, negative once it has passed, and
 * null when it is unknown.
 */
export function daysLeft(expires: number | null, now: number): number | null {
  return expires === null ? null : Math.floor((expires - now) / dayMs);
}
