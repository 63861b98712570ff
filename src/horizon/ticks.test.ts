import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultBounds } from "../certificates/expiry.ts";
import { layOutAxis } from "./axis.ts";
import { labelWidth, layOutTicks, type Tick } from "./ticks.ts";

const anyWidth = fc.integer({ min: 200, max: 2_000 });
const anyBounds = fc
  .uniqueArray(fc.integer({ min: 1, max: 5_000 }), { minLength: 3, maxLength: 3 })
  .map((days) => days.sort((a, b) => a - b))
  .map(([criticalDays = 1, soonDays = 2, upcomingDays = 3]) => ({
    criticalDays,
    soonDays,
    upcomingDays,
  }));
const anyWord = fc.constantFrom("now" as const, "then" as const);

function spans(ticks: readonly Tick[]): { from: number; to: number }[] {
  return ticks
    .flatMap(({ label, labelX }) => {
      const half = labelWidth(label) / 2;
      return labelX === null ? [] : [{ from: labelX - half, to: labelX + half }];
    })
    .sort((one, other) => one.from - other.from);
}

test("labels never meet and never leave the axis, whatever its width and the bounds", () => {
  fc.assert(
    fc.property(anyWidth, anyBounds, anyWord, (width, bounds, word) => {
      const { expired, now, times } = layOutTicks(layOutAxis(width), bounds, word);
      const labels = spans([expired, now, ...times]);
      let free = 0;
      for (const { from, to } of labels) {
        expect(from).toBeGreaterThanOrEqual(free);
        expect(to).toBeLessThanOrEqual(width + 0.001);
        free = to + 4;
      }
    }),
  );
});

test("expired and now, or then, are always named", () => {
  fc.assert(
    fc.property(anyWidth, anyWord, (width, word) => {
      const { expired, now } = layOutTicks(layOutAxis(width), defaultBounds, word);
      expect(expired.labelX).not.toBeNull();
      expect(now).toMatchObject({ label: word, labelX: now.x });
    }),
  );
});

test.each([
  [1_392, ["1 d", "7 d", "30 d", "90 d", "1 y", "2 y", "5 y", "10 y"]],
  [362, ["7 d", "30 d", "90 d", "1 y", "10 y"]],
  [220, ["30 d", "1 y", "10 y"]],
])("at %i px: %j", (width, labels) => {
  const { times } = layOutTicks(layOutAxis(width), defaultBounds);
  expect(times.filter(({ labelX }) => labelX !== null).map(({ label }) => label)).toEqual(
    labels,
  );
  expect(times).toHaveLength(8);
});

test("bounds that a person sets are named before the usual times", () => {
  const bounds = { criticalDays: 14, soonDays: 45, upcomingDays: 180 };
  const { times } = layOutTicks(layOutAxis(362), bounds);
  const named = times.filter(({ labelX }) => labelX !== null).map(({ label }) => label);
  expect(named).toEqual(expect.arrayContaining(["14 d", "45 d", "180 d"]));
});
