import type { CompareRows } from "./rank-rows.ts";
import { sortInSteps } from "./sort-in-steps.ts";

const digitBits = 16;
const digits = 2 ** digitBits;

/**
 * Sorts row numbers in place by a whole number of each, `tie` deciding between equal ones. Digit
 * by digit, from the last to the first, this takes less than half the time of comparisons.
 * @param numbers by row; no two further apart than a safe integer
 */
export function* sortByNumber(
  rows: Int32Array,
  numbers: Float64Array,
  tie: CompareRows,
): Generator<void> {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const number = numbers[row] ?? 0;
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const { low, high } = splitNumbers(rows, numbers, least);
  const bits = Math.ceil(Math.log2(most - least + 1));
  for (let bit = 0; bit < bits; bit += digitBits) {
    distribute(rows, bit < 32 ? low : high, bit % 32);
    yield;
  }
  yield* sortEqual(rows, numbers, tie);
}

/** By row, the lower 32 bits of how far its number is from the least one, and the bits above. */
function splitNumbers(rows: Int32Array, numbers: Float64Array, least: number) {
  const low = new Uint32Array(numbers.length);
  const high = new Uint32Array(numbers.length);
  for (const row of rows) {
    const number = (numbers[row] ?? 0) - least;
    low[row] = number;
    high[row] = number / 2 ** 32;
  }
  return { low, high };
}

/** Rows with the same digit keep their order. */
function distribute(rows: Int32Array, words: Uint32Array, shift: number): void {
  const ends = new Int32Array(digits);
  for (const row of rows) {
    const digit = ((words[row] ?? 0) >>> shift) & (digits - 1);
    ends[digit] = (ends[digit] ?? 0) + 1;
  }
  let end = 0;
  for (let digit = 0; digit < digits; digit++) {
    end += ends[digit] ?? 0;
    ends[digit] = end;
  }
  const before = rows.slice();
  for (let place = before.length - 1; place >= 0; place--) {
    const row = before[place] ?? 0;
    const digit = ((words[row] ?? 0) >>> shift) & (digits - 1);
    const at = (ends[digit] ?? 0) - 1;
    ends[digit] = at;
    rows[at] = row;
  }
}

function* sortEqual(
  rows: Int32Array,
  numbers: Float64Array,
  tie: CompareRows,
): Generator<void> {
  let start = 0;
  for (let end = 1; end <= rows.length; end++) {
    if (end < rows.length && numbers[rows[end] ?? 0] === numbers[rows[start] ?? 0]) continue;
    if (end - start > 1) yield* sortInSteps(rows.subarray(start, end), tie);
    start = end;
  }
}
