import type { CompareRows } from "./rank-rows.ts";

/** So many rows take some milliseconds, also where the texts of a language are compared. */
const rowsAStep = 4_096;

/**
 * Sorts row numbers in place as `rows.sort(compare)` does, and pauses every few milliseconds, so
 * that a page can do other things in between: runs are sorted by themselves, then merged in pairs.
 */
export function* sortInSteps(rows: Int32Array, compare: CompareRows): Generator<void> {
  for (let start = 0; start < rows.length; start += rowsAStep) {
    rows.subarray(start, start + rowsAStep).sort(compare);
    yield;
  }
  if (rows.length <= rowsAStep) return;
  let from = rows;
  let to: Int32Array = new Int32Array(rows.length);
  for (let width = rowsAStep; width < rows.length; width *= 2) {
    for (let start = 0; start < rows.length; start += 2 * width) {
      const ends = { left: start + width, right: Math.min(start + 2 * width, rows.length) };
      yield* mergeRuns(from, to, { start, ...ends }, compare);
    }
    [from, to] = [to, from];
  }
  if (from !== rows) rows.set(from);
}

interface Runs {
  readonly start: number;
  /** Where the left run ends and the right one begins; there may be no right one. */
  readonly left: number;
  readonly right: number;
}

function* mergeRuns(
  from: Int32Array,
  to: Int32Array,
  { start, left, right }: Runs,
  compare: CompareRows,
): Generator<void> {
  let [one, other] = [start, left];
  for (let at = start; at < right; at++) {
    const isLeft =
      one < Math.min(left, right) &&
      (other >= right || compare(from[one] ?? 0, from[other] ?? 0) <= 0);
    to[at] = from[isLeft ? one++ : other++] ?? 0;
    if ((at - start) % rowsAStep === rowsAStep - 1) yield;
  }
}
