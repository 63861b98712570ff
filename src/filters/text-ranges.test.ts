import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";
import { foldedRanges, mergeRanges, rangesOf } from "./text-ranges.ts";

test.each([
  [[], []],
  [[[3, 5]], [[3, 5]]],
  [
    [
      [3, 5],
      [0, 2],
    ],
    [
      [0, 2],
      [3, 5],
    ],
  ],
  [
    [
      [0, 2],
      [2, 4],
    ],
    [[0, 4]],
  ],
  [
    [
      [0, 5],
      [1, 2],
      [4, 7],
    ],
    [[0, 7]],
  ],
])("%j merge to %j", (ranges, merged) => {
  const asRange = ([start = 0, end = 0]: number[]) => ({ start, end });
  expect(mergeRanges(ranges.map(asRange))).toEqual(merged.map(asRange));
});

test("places that overlap are all found", () => {
  expect(rangesOf("aaa", "aa")).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]);
});

test.each([
  ["Pay pay", "pay", ["Pay", "pay"]],
  ["İstanbul pay", "pay", ["pay"]],
  ["İstanbul", "i", ["İ"]],
  ["İİİx", "x", ["x"]],
  ["cafe\u0301 bar", "é", ["e\u0301"]],
  ["cafe\u0301 bar", "é b", ["e\u0301 b"]],
  ["ﾊﾟｽ ﾙｰﾄ", "ルート", ["ﾙｰﾄ"]],
  ["p\u200bay 決", "pay", ["p\u200bay"]],
  ["ΟΔΟΣ οδος", "οδοσ", ["ΟΔΟΣ", "οδος"]],
  ["🔑 PAY", "pay", ["PAY"]],
  ["決", "済", []],
])("in %j, %j stands at %j", (text, folded, parts) => {
  expect(foldedRanges(text, folded).map(({ start, end }) => text.slice(start, end))).toEqual(
    parts,
  );
});

const odd = fc.string({
  unit: fc.constantFrom(
    ..."aAİıßςΣé",
    "e\u0301",
    "\u0301",
    "ﬁ",
    "\u200b",
    "가",
    "\u1100",
    "\u1161",
    "🔑",
    "\ud800",
  ),
});

test("every range holds the text that was looked for, and nothing is missed", () => {
  fc.assert(
    fc.property(odd, odd, odd, (before, middle, after) => {
      const part = foldText(middle);
      fc.pre(part !== "");
      const text = before + middle + after;
      const ranges = foldedRanges(text, part);
      expect(ranges.length > 0).toBe(foldText(text).includes(part));
      for (const { start, end } of ranges) {
        expect(foldText(text.slice(start, end))).toContain(part);
      }
    }),
    { numRuns: 1_000 },
  );
});
