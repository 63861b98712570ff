import { futureMs } from "./axis.ts";
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
 * time to expiry, ms, the next bin begins. Rows with an unknown date are in none.
 */
export function sumBins(
  { expires, hostnames }: ExpiryColumns,
  rows: readonly number[],
  ends: Float64Array,
  now: number,
): BinSums {
  const binOf = createBinFinder(ends);
  const counts = new Int32Array(ends.length);
  const sums = new Float64Array(ends.length);
  const firsts = new Int32Array(ends.length);
  const from = new Float64Array(ends.length).fill(Number.POSITIVE_INFINITY);
  const to = new Float64Array(ends.length).fill(Number.NEGATIVE_INFINITY);
  for (const row of rows) {
    const time = expires[row] ?? Number.NaN;
    if (Number.isNaN(time)) continue;
    const bin = binOf(time - now);
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

/**
 * Finds the number of the bin of a time to expiry. A root is cheap and spreads the bins well, so
 * a table by it leaves no more than a step or two; a logarithm or a search for each of 100,000
 * rows would be felt.
 */
function createBinFinder(ends: Float64Array): (left: number) => number {
  const cells = 2_048;
  const perRoot = (cells - 1) / Math.sqrt(futureMs);
  const firstBins = new Int32Array(cells);
  const after = (bin: number, left: number) => {
    let found = bin;
    while ((ends[found] ?? Number.POSITIVE_INFINITY) <= left) found++;
    return found;
  };
  for (let cell = 1; cell < cells; cell++) {
    firstBins[cell] = after(firstBins[cell - 1] ?? 0, (cell / perRoot) ** 2 * 0.999);
  }
  return (left) => {
    if (left <= 0) return after(0, left);
    return after(
      firstBins[Math.min(cells - 1, Math.floor(Math.sqrt(left) * perRoot))] ?? 0,
      left,
    );
  };
}
