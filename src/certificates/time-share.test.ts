import fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs } from "./expiry.ts";
import { longestMs, timeAtShare, timeShare } from "./time-share.ts";

test.each([
  [-5, 0],
  [0, 0],
  [3_653, 1],
  [36_500, 1],
])("%i days take %f of the bar", (days, share) => {
  expect(timeShare(days * dayMs)).toBe(share);
});

test("more time never has a shorter bar", () => {
  const time = fc.integer({ min: 0, max: 5_000 * dayMs });
  fc.assert(fc.property(time, time, (a, b) => a > b || timeShare(a) <= timeShare(b)));
});

test("a share of the scale gives back the time that it stands for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: longestMs }), (left) => {
      expect(timeAtShare(timeShare(left))).toBeCloseTo(left, -1);
    }),
  );
});
