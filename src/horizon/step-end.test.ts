import fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs, hourMs, minuteMs, secondMs } from "../certificates/expiry.ts";
import { layOutAxis } from "./axis.ts";
import { placeOf, type RangeEnd, unitAt } from "./range.ts";
import { arrowPx, stepEnd } from "./step-end.ts";
import { now } from "./test-certificates.ts";

const axis = layOutAxis(1_240);
const second = (days: number) => Math.round((now + days * dayMs) / secondMs) * secondMs;
const anyTime = fc.oneof(
  fc.double({ min: -1_000, max: 5_000, noNaN: true }).map(second),
  fc.double({ min: -2, max: 2, noNaN: true }).map(second),
);
const anyLength = fc.oneof(
  fc.constantFrom(secondMs, minuteMs, hourMs, dayMs, 7 * dayMs),
  fc.integer({ min: 1, max: 400 * 86_400 }).map((seconds) => seconds * secondMs),
);
const anyRange = fc.oneof(
  fc.record({ from: anyTime, length: anyLength }).map(({ from, length }) => ({
    from,
    to: from + length,
  })),
  anyTime.map((from) => ({ from, to: null })),
  anyTime.map((to) => ({ from: null, to })),
);
const anyEnd = fc.constantFrom<RangeEnd>("from", "to");
const anyStep = fc.constantFrom(1, 10, Number.POSITIVE_INFINITY).map((by) => by * arrowPx);
const anyWidth = fc.integer({ min: 200, max: 4_000 });

/** An end as a time that compares: an open one lies beyond all others. */
function timeOf(range: ReturnType<typeof stepEnd>, end: RangeEnd): number {
  const open = end === "from" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return range?.[end] ?? open;
}

test("a step moves an end in the key's direction, by a unit at least, unless it meets the other", () => {
  fc.assert(
    fc.property(
      anyWidth,
      anyRange,
      anyEnd,
      anyStep,
      fc.boolean(),
      (width, range, end, px, isBack) => {
        const wide = layOutAxis(width);
        const by = isBack ? -px : px;
        const moved = stepEnd(wide, now, range, end, by);
        const [before, after] = [timeOf(range, end), timeOf(moved, end)];
        const other = end === "from" ? "to" : "from";
        expect(timeOf(moved, other)).toBe(timeOf(range, other));
        expect(timeOf(moved, "from")).toBeLessThan(timeOf(moved, "to"));

        if (before === after) {
          const isOutward = isBack === (end === "from");
          const room = timeOf(range, "to") - timeOf(range, "from");
          expect(isOutward ? range[end] === null : room <= minuteMs).toBe(true);
          return;
        }
        expect(Math.sign(after - before)).toBe(Math.sign(by));
        const unit = unitAt(wide, placeOf(wide, now, range, end));
        const isAtOther = Math.abs(timeOf(range, other) - after) === minuteMs;
        if (!isAtOther) expect(Math.abs(after - before)).toBeGreaterThanOrEqual(unit);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("arrows pressed again and again bring an end to the other one", () => {
  fc.assert(
    fc.property(anyTime, fc.integer({ min: 1, max: 20 }), anyEnd, (from, days, end) => {
      let range = { from, to: from + days * dayMs };
      const by = end === "from" ? arrowPx : -arrowPx;
      for (let presses = 0; presses < 2_000; presses++) {
        const moved = stepEnd(axis, now, range, end, by);
        range = { from: moved?.from ?? 0, to: moved?.to ?? 0 };
      }
      expect(range.to - range.from).toBe(minuteMs);
    }),
  );
});

test("Home and End bring an end to the other one, and open it the other way", () => {
  const range = { from: now + 10 * dayMs, to: now + 20 * dayMs };
  const { POSITIVE_INFINITY: end, NEGATIVE_INFINITY: home } = Number;
  expect(stepEnd(axis, now, range, "from", end)?.from).toBe(range.to - minuteMs);
  expect(stepEnd(axis, now, range, "to", home)?.to).toBe(range.from + minuteMs);
  expect(stepEnd(axis, now, range, "from", home)).toEqual({ from: null, to: range.to });
  expect(stepEnd(axis, now, range, "to", end)).toEqual({ from: range.from, to: null });
});
