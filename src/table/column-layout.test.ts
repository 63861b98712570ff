import fc from "fast-check";
import { expect, test } from "vitest";
import { columnIds } from "../certificates/column-ranks.ts";
import { layOutColumns } from "./column-layout.ts";

test("the columns fill the place exactly, or name the width that they need", () => {
  const columns = fc
    .shuffledSubarray([...columnIds])
    .map((ids) => [...new Set(["name" as const, ...ids])]);
  fc.assert(
    fc.property(columns, fc.integer({ min: 300, max: 4_000 }), (ids, width) => {
      const layout = layOutColumns(ids, width);
      const sum = [...layout.widths.values()].reduce((total, px) => total + px, 0);
      expect(sum).toBeCloseTo(layout.widthPx);
      expect(layout.widthPx).toBeGreaterThanOrEqual(width - 2);
    }),
  );
});

test.each([980, 1_024, 1_160, 1_440])("the usual columns fit a window of %i px", (window) => {
  const usual = columnIds.filter(
    (id) => id !== "updated" && id !== "scope" && (id !== "uploaded" || window >= 1_160),
  );
  expect(layOutColumns(usual, window - 48).widthPx).toBe(window - 50);
});
