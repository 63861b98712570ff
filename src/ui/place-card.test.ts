import fc from "fast-check";
import { expect, test } from "vitest";
import { placeCard } from "./place-card.ts";

const card = { width: 300, height: 200 };
const screen = { width: 1_440, height: 900 };

test("a card lies below its anchor and begins with it", () => {
  expect(placeCard({ left: 400, top: 100, bottom: 120 }, card, screen)).toEqual({
    left: 400,
    top: 126,
  });
});

test("where there is no room below, it lies above", () => {
  expect(placeCard({ left: 400, top: 800, bottom: 820 }, card, screen)).toEqual({
    left: 400,
    top: 594,
  });
});

test("at the right edge it moves to the left", () => {
  expect(placeCard({ left: 1_400, top: 100, bottom: 120 }, card, screen).left).toBe(1_132);
});

test("a card that fits is never cut, and covers its anchor only where it must", () => {
  const side = fc.integer({ min: 216, max: 2_000 });
  fc.assert(
    fc.property(side, side, fc.integer(), fc.integer(), fc.nat(60), (...values) => {
      const [width, height, left, top, tall] = values;
      const small = { width: 200, height: 200 };
      const place = placeCard({ left, top, bottom: top + tall }, small, { width, height });
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.top).toBeGreaterThanOrEqual(8);
      expect(place.left + 208).toBeLessThanOrEqual(width);
      expect(place.top + 208).toBeLessThanOrEqual(height);
      const hasRoom = top >= 214 || (top > 8 && top + tall <= height - 214);
      const isInWindow = top >= 0 && top + tall <= height;
      if (hasRoom && isInWindow) {
        expect(place.top >= top + tall || place.top + 200 <= top).toBe(true);
      }
    }),
  );
});
