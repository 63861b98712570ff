import fc from "fast-check";
import { expect, test } from "vitest";
import { createGrowingInts, groupRows } from "./grouped-rows.ts";

test("whole numbers are kept in their order, beyond any room that was there at first", () => {
  const ints = createGrowingInts();
  for (let value = 0; value < 5_000; value++) ints.push(value);
  const before = ints.view();
  ints.push(-1);
  expect(ints.length()).toBe(5_001);
  expect([...before]).toEqual(Array.from({ length: 5_000 }, (_, value) => value));
  expect(ints.view().at(-1)).toBe(-1);
});

test("the values of each row become the rows of each value, ascending", () => {
  const rowsOf = fc.array(fc.array(fc.nat(6), { maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const starts = [0];
      for (const values of rows) starts.push((starts.at(-1) ?? 0) + values.length);
      const grouped = groupRows(Int32Array.from(rows.flat()), Int32Array.from(starts), 7);
      for (let value = 0; value < 7; value++) {
        const naive = rows.flatMap((values, row) =>
          values.filter((one) => one === value).map(() => row),
        );
        expect([...grouped(value)]).toEqual(naive);
      }
    }),
  );
});
