import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetFor, placeRows, shiftAfterScroll, tallestPx } from "./tall-rows.ts";

const screenPx = 900;
const many = { count: 640_000, rowPx: 46 };
const few = { count: 10_000, rowPx: 46 };
const endOfMany = tallestPx - screenPx;

const scrolled = (shift: number, from: number, to: number) =>
  shiftAfterScroll(many, shift, { from, to, screenPx });

test("rows that fit on the page stay at their places", () => {
  expect(shiftAfterScroll(few, 0, { from: 0, to: 300_000, screenPx })).toBe(0);
  expect(placeRows(few, 0, 100, 140)).toEqual({
    start: 100,
    end: 140,
    beforePx: 4_600,
    afterPx: 9_860 * 46,
  });
});

test("scrolling by a screen moves the rows by a screen", () => {
  const shift = scrolled(0, 0, 8_000_000);
  expect(scrolled(shift, 8_000_000, 8_000_900)).toBe(shift);
  expect(scrolled(shift, 8_000_000, 7_999_100)).toBe(shift);
});

test.each([
  [1, endOfMany / 2],
  [4, endOfMany / 4],
])("a jump to one part of the page shows that part of the rows", (from, to) => {
  const top = to + scrolled(0, from, to);
  expect(top / (640_000 * 46 - screenPx)).toBeCloseTo(to / endOfMany, 5);
});

test("the ends of the page are the ends of the rows, also step by step", () => {
  const bottom = scrolled(500, endOfMany - 100, endOfMany);
  const { end, afterPx } = placeRows(many, bottom, 639_900, 640_000);
  expect([end, afterPx]).toEqual([640_000, 0]);
  expect(scrolled(bottom, 100, 0)).toBe(0);
});

test("a list that becomes shorter keeps no shift that is too large for it", () => {
  expect(placeRows(few, 13_000_000, 0, 40)).toMatchObject({ start: 0, end: 40, beforePx: 0 });
});

test.each([0, 3_000, 320_000, 639_000])("row %s can be brought to the top", (row) => {
  for (const from of [0, 5_000_000, endOfMany]) {
    const shift = scrolled(0, -1, from);
    const to = offsetFor(many, shift, { from, wanted: row * 46, screenPx });
    const top = to + scrolled(shift, from, to);
    expect(Math.abs(top - row * 46)).toBeLessThanOrEqual(46);
  }
});

test("a row that is near is scrolled to by its distance", () => {
  const shift = scrolled(0, 0, 5_000_000);
  const from = 5_000_000;
  const wanted = from + shift + 460;
  expect(offsetFor(many, shift, { from, wanted, screenPx })).toBe(from + 460);
});

test("wherever the page scrolls to, the screen is full of rows and the page keeps its height", () => {
  const offsets = fc.array(fc.integer({ min: 0, max: endOfMany }), { minLength: 1 });
  const steps = fc.array(fc.integer({ min: -3_000, max: 3_000 }), { maxLength: 20 });
  fc.assert(
    fc.property(offsets, steps, fc.constantFrom(46, 88, 112), (jumps, small, rowPx) => {
      const rows = { count: 640_000, rowPx };
      let shift = 0;
      let from = 0;
      const visit = (to: number) => {
        shift = shiftAfterScroll(rows, shift, { from, to, screenPx });
        from = to;
        const first = Math.floor((to + shift) / rowPx);
        const past = Math.ceil((to + shift + screenPx) / rowPx);
        const placed = placeRows(rows, shift, Math.max(0, first - 16), past + 16);
        const drawnPx = (placed.end - placed.start) * rowPx;
        expect(placed.beforePx + drawnPx + placed.afterPx).toBe(tallestPx);
        expect(placed.beforePx).toBeGreaterThanOrEqual(0);
        expect(placed.afterPx).toBeGreaterThanOrEqual(0);
        expect(placed.beforePx).toBeLessThanOrEqual(to);
        // The page's own end may cut off a part of a row until it is reached.
        expect(placed.beforePx + drawnPx).toBeGreaterThan(to + screenPx - rowPx);
      };
      for (const to of jumps) visit(to);
      for (const step of small) visit(Math.max(0, Math.min(endOfMany, from + step)));
    }),
  );
});
