import type { ExpiryColumns } from "./expiry-columns.ts";

/** By bin: what is in it. */
export interface BinSums {
  readonly counts: Int32Array;
  readonly hostnames: Float64Array;
  /** The row that expires first. */
  readonly rows: Int32Array;
  /** The first and the last expiry, epoch ms. */
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/**
 * Adds rows up by the bin in which their time to expiry lies. `ends` says, in order, at which
 * time to expiry, ms, the next bin begins. Rows with an unknown date are in none. A search in
 * `ends` takes half the time of a logarithm, which is felt with 100,000 rows.
 */
export function sumBins(
  { expires, hostnames }: ExpiryColumns,
  rows: readonly number[],
  ends: Float64Array,
  now: number,
): BinSums {
  const counts = new Int32Array(ends.length);
  const sums = new Float64Array(ends.length);
  const firsts = new Int32Array(ends.length);
  const from = new Float64Array(ends.length).fill(Number.POSITIVE_INFINITY);
  const to = new Float64Array(ends.length).fill(Number.NEGATIVE_INFINITY);
  for (const row of rows) {
    const time = expires[row] ?? Number.NaN;
    if (Number.isNaN(time)) continue;
    const bin = binAt(ends, time - now);
    counts[bin] = (counts[bin] ?? 0) + 1;
    sums[bin] = (sums[bin] ?? 0) + (hostnames[row] ?? 0);
    if (time < (from[bin] ?? 0)) {
      from[bin] = time;
      firsts[bin] = row;
    }
    if (time > (to[bin] ?? 0)) to[bin] = time;
  }
  return { counts, hostnames: sums, rows: firsts, from, to };
}

/** How many bins end at or before a time to expiry. */
function binAt(ends: Float64Array, left: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= left) low = middle + 1;
    else high = middle;
  }
  return low;
}
