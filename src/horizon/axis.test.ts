import fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs } from "../certificates/expiry.ts";
import { timeShare } from "../certificates/time-share.ts";
import { futureMs, layOutAxis, leftAt, pastMs, xOf } from "./axis.ts";

const anyAxis = fc.integer({ min: 200, max: 2_000 }).map(layOutAxis);
const anyLeft = fc.integer({ min: -pastMs, max: futureMs });

test("later is never further left, and always within the axis", () => {
  const time = fc.integer({ min: -20_000 * dayMs, max: 20_000 * dayMs });
  fc.assert(
    fc.property(anyAxis, time, time, (axis, a, b) => {
      expect(xOf(axis, a)).toBeGreaterThanOrEqual(axis.start);
      expect(xOf(axis, a)).toBeLessThanOrEqual(axis.end);
      if (a < b) expect(xOf(axis, a)).toBeLessThanOrEqual(xOf(axis, b));
    }),
  );
});

test("a place gives back the time that stands at it", () => {
  fc.assert(
    fc.property(anyAxis, anyLeft, (axis, left) => {
      const error = Math.abs(leftAt(axis, xOf(axis, left)) - left);
      expect(error).toBeLessThanOrEqual(1 + Math.abs(left) * 1e-9);
    }),
  );
});

test("what has expired stands left of now, what counts stands right of it", () => {
  fc.assert(
    fc.property(anyAxis, anyLeft, (axis, left) => {
      expect(Math.sign(xOf(axis, left) - axis.now)).toBe(Math.sign(left));
    }),
  );
});

test("right of now the scale is that of the bars in the table", () => {
  const axis = layOutAxis(1_392);
  for (const days of [1, 7, 30, 90, 365, 3_650]) {
    const share = (xOf(axis, days * dayMs) - axis.now) / (axis.end - axis.now);
    expect(share).toBeCloseTo(timeShare(days * dayMs));
  }
});

test.each([
  ["two years", -731, -9_999, "start"],
  ["ten years", 3_654, 36_500, "end"],
] as const)("beyond %s all stand at the edge", (_, one, other, edge) => {
  const axis = layOutAxis(1_000);
  expect(xOf(axis, one * dayMs)).toBe(axis[edge]);
  expect(xOf(axis, other * dayMs)).toBe(axis[edge]);
});

test("the past takes a tenth of a wide axis, and what its words need on a narrow one", () => {
  expect(layOutAxis(1_400).now / 1_400).toBeCloseTo(0.092, 2);
  expect(layOutAxis(362).now).toBe(72);
});
