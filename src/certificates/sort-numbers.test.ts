import fc from "fast-check";
import { expect, test } from "vitest";
import { sortByNumber } from "./sort-numbers.ts";

function sorted(numbers: readonly number[]): Int32Array {
  const rows = Int32Array.from(numbers.keys());
  // Of equal ones the later row first: an order that no stable sort gives by itself.
  for (const _ of sortByNumber(rows, Float64Array.from(numbers), (a, b) => b - a));
  return rows;
}

function compared(numbers: readonly number[]): Int32Array {
  const number = (row: number) => numbers[row] ?? 0;
  return Int32Array.from(numbers.keys()).sort((a, b) => number(a) - number(b) || b - a);
}

const time = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });

test("rows are sorted as comparisons sort them, for times of any year and for many equal ones", () => {
  for (const one of [
    time,
    fc.nat(3),
    fc.maxSafeNat(),
    fc.integer({ min: -70_000, max: 70_000 }),
  ]) {
    fc.assert(
      fc.property(fc.array(one), (numbers) => {
        expect(sorted(numbers)).toEqual(compared(numbers));
      }),
    );
  }
});

test("times in whole seconds are sorted as any others, also beside one that is not", () => {
  const second = fc.integer({ min: -3, max: 3 }).map((seconds) => seconds * 1_000);
  fc.assert(
    fc.property(
      fc.array(second),
      fc.option(fc.integer({ min: -3_000, max: 3_000 })),
      (numbers, odd) => {
        const all = odd === null ? numbers : [...numbers, odd];
        expect(sorted(all)).toEqual(compared(all));
      },
    ),
  );
});

/** So far apart, five numbers no longer fit beside the places of all five. */
const far = Math.floor(Number.MAX_SAFE_INTEGER / 5);

test.each([far - 1, far, far + 1, 2 * far - 1, 2 * far, 4 * far - 1, Number.MAX_SAFE_INTEGER])(
  "a difference of %i is one, like those of 1 beside it",
  (difference) => {
    const numbers = [difference, 0, difference - 1, difference, 1];
    expect(sorted(numbers)).toEqual(compared(numbers));
  },
);
