import { dayMs, type StatusBounds } from "../certificates/expiry.ts";

/**
 * The moments after `start`, up to `end`, at which a certificate changes its status, in order.
 * For a short time ahead this is one walk over the list, where sorting it would be felt.
 */
export function statusFlips(
  expires: Float64Array,
  { criticalDays, soonDays, upcomingDays }: StatusBounds,
  start: number,
  end: number,
): readonly number[] {
  // A bound belongs to the calmer side: the change comes one millisecond after it.
  const leads = [criticalDays, soonDays, upcomingDays].map((days) => days * dayMs - 1);
  const flips: number[] = [];
  for (const lead of [0, ...leads]) {
    for (const time of expires) {
      if (time > start + lead && time <= end + lead) flips.push(time - lead);
    }
  }
  return flips.sort((one, other) => one - other);
}
