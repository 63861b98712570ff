import { expect, test } from "vitest";
import { isInRange } from "./time-range.ts";

test.each([
  [5, { from: 5, to: 9 }, true],
  [9, { from: 5, to: 9 }, false],
  [4, { from: 5, to: null }, false],
  [4, { from: null, to: 5 }, true],
  [4, { from: null, to: null }, true],
  [null, { from: null, to: null }, false],
  [Number.NaN, { from: null, to: null }, false],
])("%s in %j: %s", (time, range, isIn) => {
  expect(isInRange(time, range)).toBe(isIn);
});
