import fc from "fast-check";
import { expect, test } from "vitest";
import { type ColumnId, columnIds } from "../certificates/column-ranks.ts";
import { layOutColumns, mostWidthPx } from "./column-layout.ts";

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

test.each<[number, readonly ColumnId[]]>([
  [980, ["scope", "uploaded"]],
  [1_024, ["scope", "uploaded"]],
  [1_160, ["scope"]],
  [1_440, ["scope"]],
  [980, ["not-after", "uploaded"]],
  [1_040, ["not-after", "uploaded"]],
  [1_148, ["uploaded"]],
  [1_264, []],
  [1_280, []],
])("the usual columns fit a window of %i px without %j", (window, away) => {
  const usual = columnIds.filter((id) => id !== "updated" && !away.includes(id));
  expect(layOutColumns(usual, window - 48).widthPx).toBe(window - 50);
});

test("no column is wider by itself than it can be set, up to the widest of screens", () => {
  const ids = columnIds.filter((id) => !["scope", "updated"].includes(id));
  for (const window of [1_440, 2_560, 3_840, 5_120]) {
    expect(layOutColumns(ids, window - 48).widths.get("hostnames")).toBeLessThan(mostWidthPx);
  }
});

test("setting a width leaves the width of the others, where they do not share what is left", () => {
  const ids = columnIds.filter((id) => id !== "updated");
  const before = layOutColumns(ids, 1_400 - 48).widths;
  const after = layOutColumns(ids, 1_400 - 48, { scope: 300 }).widths;
  expect(after.get("fingerprint")).toBe(before.get("fingerprint"));
  expect(after.get("expires")).toBe(before.get("expires"));
});

test("a column is as wide as it is set, as long as another one can take what is left", () => {
  const widths = fc.dictionary(
    fc.constantFrom(...columnIds.filter((id) => id !== "status")),
    fc.integer({ min: 112, max: 400 }),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(widths, fc.integer({ min: 300, max: 4_000 }), (set, width) => {
      const ids = columnIds.filter((id) => id !== "updated" || id in set);
      fc.pre(ids.some((id) => id !== "status" && !(id in set)));
      const layout = layOutColumns(ids, width, set);
      for (const id of ids) if (id in set) expect(layout.widths.get(id)).toBe(set[id]);
      const sum = [...layout.widths.values()].reduce((total, px) => total + px, 0);
      expect(sum).toBeCloseTo(layout.widthPx);
    }),
  );
});
