import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyReader } from "./read-keys.ts";

const key = fc.stringMatching(/^[a-c.*-]{0,17}$/);

test("a key has its hash wherever it stands, and seldom another key has it", () => {
  const reader = createKeyReader(1);
  const known = new Map<number, string>();
  fc.assert(
    fc.property(fc.array(key, { maxLength: 9 }), (keys) => {
      const text = keys.map((one) => `${one}\n`).join("");
      reader.begin(text);
      reader.add(0, keys.length);
      const { starts, hashes, count } = reader.keys;
      expect(count).toBe(keys.length);
      for (const [at, one] of keys.entries()) {
        expect(text.slice(starts[at]).startsWith(`${one}\n`)).toBe(true);
        const other = known.get(hashes[at] ?? 0) ?? one;
        known.set(hashes[at] ?? 0, one);
        expect(other).toBe(one);
      }
    }),
  );
});

test("keys of one text may be read in parts, and a text that is no ASCII beside them", () => {
  const reader = createKeyReader(1);
  const read = (text: string, from: number, count: number) => {
    reader.begin(text);
    reader.add(from, count);
    return [...reader.keys.hashes.subarray(0, count)];
  };
  const [one, two] = read("a.example\nb.example\n", 0, 2);
  expect(read("a.example\nb.example\n", 10, 1)).toEqual([two]);
  expect(read("bücher.example\na.example\n", 15, 1)).toEqual([one]);
});

test("another seed gives other hashes", () => {
  const hashWith = (seed: number) => {
    const reader = createKeyReader(seed);
    reader.begin("a.example\n");
    reader.add(0, 1);
    return reader.keys.hashes[0];
  };
  expect(hashWith(1)).not.toBe(hashWith(2));
});
