import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyHasher } from "./hash-keys.ts";
import { createKeyTable } from "./key-table.ts";

/** Numbers keys that stand in one text, and come in lots of these sizes. */
function numbersOf(keys: readonly string[], lots: readonly number[] = [keys.length]) {
  const table = createKeyTable();
  const hasher = createKeyHasher(1);
  const numbers: number[] = [];
  const text = keys.map((key) => `${key}\n`).join("");
  let from = 0;
  let at = 0;
  for (const lot of lots) {
    const own = keys.slice(at, at + lot);
    hasher.begin(text);
    hasher.add(from, own.length);
    for (const number of table.number(hasher.keys)) numbers.push(number);
    from += own.map((key) => `${key}\n`).join("").length;
    at += lot;
  }
  return { table, numbers };
}

const key = fc.stringMatching(/^[a-c.*]{0,11}$/);

test("equal keys have one number, in the order met, and each gives its key again", () => {
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 40 }), fc.nat(40), (keys, cut) => {
      const first = Math.min(cut, keys.length);
      const { table, numbers } = numbersOf(keys, [first, keys.length - first]);
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
  const keys = Array.from({ length: 100_000 }, (_, index) => `h${index}.example`);
  const { table, numbers } = numbersOf([...keys, ...keys], [70_000, 130_000]);
  expect(numbers).toEqual([...keys.keys(), ...keys.keys()]);
  expect(table.keyOf(99_999)).toBe("h99999.example");
});

test("room made ahead changes no number, and is not taken for what can never be", () => {
  const keys = Array.from({ length: 9_000 }, (_, index) => `h${index % 6_000}.example`);
  const text = keys.map((key) => `${key}\n`).join("");
  const table = createKeyTable();
  const hasher = createKeyHasher(1);
  const numbers: number[] = [];
  let from = 0;
  for (let at = 0; at < keys.length; at += 3_000) {
    table.reserve(at === 0 ? 10 : 2 ** 40);
    hasher.begin(text);
    const own = keys.slice(at, at + 3_000);
    hasher.add(from, own.length);
    from += own.reduce((sum, key) => sum + key.length + 1, 0);
    numbers.push(...table.number(hasher.keys));
  }
  expect(numbers).toEqual(keys.map((_, index) => index % 6_000));
  expect(table.keyOf(5_999)).toBe("h5999.example");
});

test("keys whose hashes are the same are still told apart, known before or not", () => {
  const table = createKeyTable();
  const numbers: number[] = [];
  const number = (text: string, starts: readonly number[]) => {
    const ints = Int32Array.from(starts);
    const hashes = new Int32Array(starts.length).fill(7);
    const bytes = new TextEncoder().encode(text);
    const keys = { text, bytes, count: starts.length, starts: ints, hashes };
    numbers.push(...table.number({ ...keys, parentHashes: hashes }));
  };
  number("a\nb\na\n", [0, 2, 4]);
  number("b\na\nc\nb\n", [0, 2, 4, 6]);
  expect(numbers).toEqual([0, 1, 0, 1, 0, 2, 1]);
});

test("what has the same parent has the same hash of it, and no dot has none", () => {
  const keys = ["*.a.example", "longer.a.example", "x.b.example", "example"];
  const { table } = numbersOf(keys, [3, 1]);
  const [wildcard, below, other, none] = [0, 1, 2, 3].map(table.parentHashOf);
  expect(below).toBe(wildcard);
  expect(other).not.toBe(wildcard);
  expect(none).toBe(0);
});
