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
  const critical = criticalDays * dayMs - 1;
  const soon = soonDays * dayMs - 1;
  const upcoming = upcomingDays * dayMs - 1;
  const span = end - start;
  const flips: number[] = [];
  const add = (flip: number) => flip > start && flip <= end && flips.push(flip);
  for (let row = 0; row < expires.length; row++) {
    const time = expires[row] ?? Number.NaN;
    // Most are far beyond the last bound.
    if (!(time - start <= upcoming + span)) continue;
    add(time);
    add(time - critical);
    add(time - soon);
    add(time - upcoming);
  }
  return flips.sort((one, other) => one - other);
}
