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

test.each([65_535, 65_536, 65_537, 2 ** 32, 2 ** 32 + 1])(
  "a difference of %i is one, whichever digit it begins",
  (difference) => {
    const numbers = [difference, 0, difference - 1, difference, 1];
    expect(sorted(numbers)).toEqual(compared(numbers));
  },
);
