import { expect, test } from "vitest";
import { daysLeft } from "./days-left.ts";
import { dayMs } from "./expiry.ts";

test.each([
  [2 * dayMs, 2],
  [2 * dayMs - 1, 1],
  [dayMs - 1, 0],
  [0, 0],
  [-1, -1],
  [-dayMs, -1],
  [-dayMs - 1, -2],
])("%i ms left are %i days", (left, days) => {
  expect(daysLeft(1_000 + left, 1_000)).toBe(days);
});

test("unknown stays unknown", () => {
  expect(daysLeft(null, 0)).toBeNull();
});
