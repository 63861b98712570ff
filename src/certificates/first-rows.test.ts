import fc from "fast-check";
import { expect, test } from "vitest";
import { createFirstRows } from "./first-rows.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "a", "a\0", "ab", "ba"),
);

test("each row learns the first with its text", () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const firstWith = createFirstRows();
      expect(texts.map((one, row) => firstWith(row, one))).toEqual(
        texts.map((one) => texts.indexOf(one)),
      );
    }),
  );
});

test("rows may be left out", () => {
  const firstWith = createFirstRows();
  expect([firstWith(3, "a"), firstWith(7, "b"), firstWith(9, "a")]).toEqual([3, 7, 3]);
});

test("texts stay apart where many share a hash", () => {
  // More than there are hashes of few bits, were it to keep but some of them.
  const firstWith = createFirstRows();
  const rows = Array.from({ length: 50_000 }, (_, row) => row);
  expect(rows.map((row) => firstWith(row, `pay root ${row}`))).toEqual(rows);
});
