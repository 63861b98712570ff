import fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs, defaultBounds, minuteMs } from "../certificates/expiry.ts";
import { isInRange } from "../certificates/time-range.ts";
import { futureMs, layOutAxis, pastMs, xOf } from "./axis.ts";
import { layOutBands } from "./bands.ts";
import { placeBins } from "./bins.ts";
import { readColumns } from "./expiry-columns.ts";
import { moveEnd, placeRange, rangeBetween, rangeOfMarks, timeAt } from "./range.ts";
import { placeStems } from "./stems.ts";
import { anyCertificates, expiringIn, now } from "./test-certificates.ts";

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

/** "No well-defined expiration" (RFC 5280, 4.1.2.5). */
const never = Date.parse("9999-12-31T23:59:59Z");

/** The range of the bins of certificates that expire in so many days. */
function rangeOfBins(days: readonly number[], one: number, other = one) {
  const columns = readColumns(days.map((left) => expiringIn(left)));
  const rows = days.map((_, row) => row);
  const bands = layOutBands(axis, defaultBounds);
  const bins = placeBins(columns, rows, axis, bands, defaultBounds, now);
  const [first, last] = [one, other].map((at) => (at < 0 ? bins.length + at : at));
  return rangeOfMarks(axis, now, bins, first ?? 0, last ?? 0);
}

test("the range of the last bin is open when the axis ends before what is in it", () => {
  const days = [1, 100, futureMs / dayMs - 1, (never - now) / dayMs];
  const last = rangeOfBins(days, -1);
  expect(last?.to).toBeNull();
  expect(last?.from).toBeGreaterThan(now + 100 * dayMs);
});

test("the range of the first bin is open when what is in it lies before the axis", () => {
  const first = rangeOfBins([-pastMs / dayMs - 200, -pastMs / dayMs + 1, 1, 100], 0);
  expect(first?.from).toBeNull();
  expect(first?.to).toBeLessThan(now + dayMs);
});

test("the range of a last bin within the axis ends, and other filters may show more", () => {
  expect(rangeOfBins([1, 100], -1)?.to).toBeLessThan(now + 200 * dayMs);
});

test("from beyond one end of the axis to beyond the other there is no range", () => {
  expect(rangeOfBins([-800, 1, 4_000], 0, -1)).toBeNull();
});

test("of two certificates that never expire, either one selects both", () => {
  const list = [expiringIn(1), ...["a", "b"].map((key) => expiringIn(4_000, 1, key))];
  const marks = placeStems(list, [0, 1, 2], 1, axis, defaultBounds, now);
  expect(rangeOfMarks(axis, now, marks, 1, 1)?.to).toBeNull();
  expect(rangeOfMarks(axis, now, marks, 2, 2)?.to).toBeNull();
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
