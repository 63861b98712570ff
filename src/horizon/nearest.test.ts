import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "./mark.ts";
import { nearestMark } from "./nearest.ts";

function mark(x: number, y: number): Mark {
  return {
    id: `${x} ${y}`,
    status: "valid",
    x,
    y,
    size: 1,
    count: 1,
    row: 0,
    hostnames: 1,
    from: 0,
    to: 0,
  };
}

test("a pointer on a head means that mark", () => {
  const place = fc.record({
    x: fc.integer({ max: 500, min: 0 }),
    y: fc.integer({ min: 14, max: 80 }),
  });
  const unique = fc.uniqueArray(place, {
    maxLength: 60,
    minLength: 1,
    selector: ({ x, y }) => x * 1_000 + y,
  });
  fc.assert(
    fc.property(unique, fc.nat(), (places, pick) => {
      const marks = places.map(({ x, y }) => mark(x, y)).sort((a, b) => a.x - b.x);
      const meant = marks[pick % marks.length];
      expect(nearestMark(marks, meant?.x ?? 0, meant?.y ?? 0)?.id).toBe(meant?.id);
    }),
  );
});

test.each([
  ["low on a stem, the nearer stem", 104, 90, "100 50"],
  ["high above a short stem, the tall one beside it", 110, 15, "120 15"],
  ["far from all, none", 60, 50, null],
  ["a little aside of the last, the last", 140, 80, "120 15"],
])("%s", (_, x, y, id) => {
  expect(nearestMark([mark(100, 50), mark(110, 75), mark(120, 15)], x, y)?.id ?? null).toBe(id);
});

test("where there are no marks, none is near", () => {
  expect(nearestMark([], 10, 10)).toBeNull();
});
