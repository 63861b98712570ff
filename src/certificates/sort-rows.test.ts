import { expect, test } from "vitest";
import { rankRows } from "./rank-rows.ts";
import { sortRows } from "./sort-rows.ts";

const tie = (a: number, b: number) => a - b;
const ranked = (...numbers: readonly number[]) =>
  rankRows({ numbers: Float64Array.from(numbers), tie });
const all = () => true;

test("rows are ranked by value, equal ones alike, and those without one after them", () => {
  const { ascending, ranks, known } = ranked(3, Number.NaN, 1, 3, 2);
  expect([...ascending]).toEqual([2, 4, 0, 3, 1]);
  expect([...ranks]).toEqual([2, 4, 0, 2, 1]);
  expect(known).toBe(4);
});

test("texts are ranked by the order that they are given", () => {
  const { ascending, ranks } = rankRows({
    texts: ["b", null, "A", "a"],
    compareTexts: (one, other) => one.localeCompare(other, "en", { sensitivity: "base" }),
    tie,
  });
  expect([...ascending]).toEqual([2, 3, 0, 1]);
  expect([...ranks]).toEqual([2, 3, 0, 0]);
});

test.each([
  [false, [2, 0, 3, 1]],
  [true, [0, 3, 2, 1]],
])("descending %s: missing values last, equal ones in their order", (isDescending, rows) => {
  const rule = { ranks: ranked(3, Number.NaN, 1, 3), isDescending };
  expect(sortRows([rule], all)).toEqual(rows);
  expect(sortRows([rule], (row) => row !== 3)).toEqual(rows.filter((row) => row !== 3));
});

test("a further rule decides among rows that the first finds equal, each in its direction", () => {
  const first = { ranks: ranked(1, 1, 0, 1), isDescending: true };
  const second = { ranks: ranked(5, 7, 9, Number.NaN), isDescending: true };
  expect(sortRows([first, second], all)).toEqual([1, 0, 3, 2]);
  expect(sortRows([first, { ...second, isDescending: false }], all)).toEqual([0, 1, 3, 2]);
});
