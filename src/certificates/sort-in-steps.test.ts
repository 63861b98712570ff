import { expect, test } from "vitest";
import { sortInSteps } from "./sort-in-steps.ts";

test.each([0, 1, 4_095, 4_096, 4_097, 8_192, 10_000, 40_000])(
  "%i rows are sorted as at once, and equal ones keep their order",
  (count) => {
    const values = Array.from({ length: count }, (_, row) => (row * 7_919) % 997);
    const compare = (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
    const rows = Int32Array.from(values.keys());
    const sorted = rows.slice().sort(compare);
    for (const _ of sortInSteps(rows, compare));
    expect(rows).toEqual(sorted);
  },
);

test("between two steps no more rows are compared than take some milliseconds", () => {
  const count = 100_000;
  let compared = 0;
  const rows = Int32Array.from({ length: count }, (_, row) => (row * 7_919) % count);
  let most = 0;
  const compare = (a: number, b: number) => {
    compared++;
    return a - b;
  };
  for (const _ of sortInSteps(rows, compare)) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeLessThan(4_096 * 13);
  expect(rows).toEqual(Int32Array.from({ length: count }, (_, row) => row));
});
