import type { Certificate } from "./certificate.ts";
import { dayMs, type StatusBounds, statuses, statusOf } from "./expiry.ts";

/** The known expiries of a list, epoch ms, soonest first. */
export function sortedExpiries(certificates: readonly Certificate[]): Float64Array {
  const known: number[] = [];
  for (const { expires } of certificates) if (expires !== null) known.push(expires);
  return Float64Array.from(known).sort();
}

/**
 * The latest moment up to `now` at which some certificate's status changed; -Infinity before the
 * first. Statuses and coverage at that moment are those at `now`, so what depends on them needs
 * to be computed again only when it moves on.
 */
export function lastChange(expiries: Float64Array, bounds: StatusBounds, now: number): number {
  const daysBefore = [0, bounds.criticalDays, bounds.soonDays, bounds.upcomingDays];
  const moments = daysBefore.map((days) => {
    const before = days * dayMs;
    // "Less than 7 days left" begins just after the moment with exactly 7 days.
    const end = days === 0 ? upTo(expiries, now) : below(expiries, now + before);
    const expires = expiries[end - 1];
    return expires === undefined ? Number.NEGATIVE_INFINITY : expires - before + (days && 1);
  });
  return Math.max(...moments);
}

/** By row: the index of its status in `statuses`. */
export function statusesAt(
  certificates: readonly Certificate[],
  moment: number,
  bounds: StatusBounds,
): Uint8Array {
  // A loop: `from` asks an iterator for each, which takes five times as long.
  const found = new Uint8Array(certificates.length);
  for (let row = 0; row < found.length; row++) {
    const status = statusOf(certificates[row]?.expires ?? null, moment, bounds);
    found[row] = statuses.indexOf(status);
  }
  return found;
}

/** How many of the sorted values are at most `limit`. */
function upTo(values: Float64Array, limit: number): number {
  return partition(values, (value) => value <= limit);
}

function below(values: Float64Array, limit: number): number {
  return partition(values, (value) => value < limit);
}

/** How many of the sorted values hold, all of which stand before those that do not. */
function partition(values: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
