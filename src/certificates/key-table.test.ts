import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyTable } from "./key-table.ts";

const encoder = new TextEncoder();

/** The numbers of keys that stand in one text, each after a line feed. */
function numbersOf(keys: readonly string[]) {
  const table = createKeyTable();
  const text = `\n${keys.join("\n")}\n`;
  const bytes = encoder.encode(text);
  const at = table.addText(text);
  let from = 1;
  const numbers = keys.map(() => {
    const number = table.numberAt(at, bytes, from, text.length);
    from = table.lastEnd() + 1;
    return number;
  });
  return { table, numbers };
}

const key = fc.stringMatching(/^[a-c.*]{0,6}$/);

test("equal keys have one number, in the order met, and each gives its key again", () => {
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 40 }), (keys) => {
      const { table, numbers } = numbersOf(keys);
      const known = [...new Set(keys)];
      expect(numbers).toEqual(keys.map((one) => known.indexOf(one)));
      expect(known.map((_, number) => table.keyOf(number))).toEqual(known);
      expect(table.count()).toBe(known.length);
      expect(table.wildcardEntries.map(table.keyOf)).toEqual(
        known.filter((one) => one.startsWith("*.")),
      );
    }),
  );
});

test("keys keep their numbers when the table grows", () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `h${index}.example`);
  const { table, numbers } = numbersOf([...keys, ...keys]);
  expect(numbers.slice(10_000)).toEqual(numbers.slice(0, 10_000));
  expect(table.keyOf(9_999)).toBe("h9999.example");
});

test("what has the same parent has the same hash of it, and no dot has none", () => {
  const { table } = numbersOf(["*.a.example", "x.a.example", "x.b.example", "example"]);
  const [wildcard, below, other, none] = [0, 1, 2, 3].map(table.parentHashOf);
  expect(below).toBe(wildcard);
  expect(other).not.toBe(wildcard);
  expect(none).toBe(0);
});

test("a text that brought no key is taken back", () => {
  const { table } = numbersOf(["a.example"]);
  const again = table.addText("a.example");
  expect(table.numberAt(again, encoder.encode("a.example"), 0, 9)).toBe(0);
  table.dropText();
  const next = table.addText("b.example");
  expect(next).toBe(again);
  expect(table.keyOf(table.numberAt(next, encoder.encode("b.example"), 0, 9))).toBe(
    "b.example",
  );
});
