import fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs, defaultBounds, minuteMs } from "../certificates/expiry.ts";
import { isInRange } from "../certificates/time-range.ts";
import { layOutAxis, xOf } from "./axis.ts";
import { moveEnd, placeRange, rangeBetween, rangeOfMarks, timeAt } from "./range.ts";
import { placeStems } from "./stems.ts";
import { anyCertificates, now } from "./test-certificates.ts";

const axis = layOutAxis(1_000);
const anyX = fc.integer({ min: -20, max: 1_020 });

test("a dragged range is never empty and begins and ends where it was dragged", () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_000), (a, b) => {
      const range = rangeBetween(axis, now, a, b);
      if (range === null) return;
      const { from, to } = range;
      if (from !== null && to !== null) expect(from).toBeLessThan(to);
      const places = placeRange(axis, now, range);
      if (from !== null) expect(Math.abs(places.from - Math.min(a, b))).toBeLessThan(11);
      if (to !== null) expect(Math.abs(places.to - Math.max(a, b))).toBeLessThan(11);
    }),
  );
});

test("beyond the ends of the axis a range is open, and all of it is none", () => {
  expect(rangeBetween(axis, now, -5, 500)?.from).toBeNull();
  expect(rangeBetween(axis, now, 500, 1_005)?.to).toBeNull();
  expect(rangeBetween(axis, now, -5, 1_005)).toBeNull();
});

test.each([
  [3_000 * dayMs, dayMs],
  [400 * dayMs, dayMs],
  [3 * dayMs, 60 * minuteMs],
  [0.1 * dayMs, minuteMs],
])("with %i ms left an end is a multiple of %i ms", (left, unit) => {
  expect((timeAt(axis, now, xOf(axis, left), "from") ?? 0) % unit).toBe(0);
});

test("the range of marks holds them and all between, and no other", () => {
  fc.assert(
    fc.property(anyCertificates, fc.nat(), fc.nat(), (list, one, other) => {
      const rows = list.map((_, row) => row);
      const marks = placeStems(list, rows, 9, axis, defaultBounds, now);
      const [a, b] = [one % (marks.length || 1), other % (marks.length || 1)];
      const range = rangeOfMarks(axis, now, marks, a, b);
      if (range === null) return;
      const [first, last] = [marks[Math.min(a, b)], marks[Math.max(a, b)]];
      for (const { from } of marks) {
        const isBetween = from >= (first?.from ?? 0) && from <= (last?.to ?? 0);
        expect(isInRange(from, range)).toBe(isBetween);
      }
    }),
  );
});

test("an end that is moved past the other stops there", () => {
  fc.assert(
    fc.property(anyX, fc.constantFrom("from", "to"), (x, end) => {
      const range = { from: now + 10 * dayMs, to: now + 20 * dayMs };
      const moved = moveEnd(axis, now, range, end, x);
      const [from, to] = [moved?.from ?? null, moved?.to ?? null];
      if (from !== null && to !== null) expect(from).toBeLessThan(to);
      expect(end === "from" ? to : from).toBe(end === "from" ? range.to : range.from);
    }),
  );
});
