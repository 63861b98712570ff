import fc from "fast-check";
import { expect, test } from "vitest";
import { createKeyHasher } from "./hash-keys.ts";

const key = fc.stringMatching(/^[a-c.*-]{0,17}$/);

test("a key has its hash wherever it stands, and no other of some hundreds has it", () => {
  const hasher = createKeyHasher(1);
  const known = new Map<number, string>();
  fc.assert(
    fc.property(fc.array(key, { maxLength: 9 }), (keys) => {
      const text = keys.map((one) => `${one}\n`).join("");
      hasher.begin(text);
      hasher.add(0, keys.length);
      const { starts, hashes, count } = hasher.keys;
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
  const hasher = createKeyHasher(1);
  const read = (text: string, from: number, count: number) => {
    hasher.begin(text);
    hasher.add(from, count);
    return [...hasher.keys.hashes.subarray(0, count)];
  };
  const [one, two] = read("a.example\nb.example\n", 0, 2);
  expect(read("a.example\nb.example\n", 10, 1)).toEqual([two]);
  expect(read("bücher.example\na.example\n", 15, 1)).toEqual([one]);
});

test("another seed gives other hashes", () => {
  const hashWith = (seed: number) => {
    const hasher = createKeyHasher(seed);
    hasher.begin("a.example\n");
    hasher.add(0, 1);
    return hasher.keys.hashes[0];
  };
  expect(hashWith(1)).not.toBe(hashWith(2));
});

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const digits = [..."0123456789", ...letters];

/** Names that differ in these places alone. */
function names(places: readonly number[], characters: readonly string[], count: number) {
  return Array.from({ length: count }, (_, index) => {
    const name = [..."0000000000000000.example"];
    let rest = index;
    for (const place of places) {
      name[place] = characters[rest % characters.length] ?? "";
      rest = Math.floor(rest / characters.length);
    }
    return name.join("");
  });
}

test.each([
  ["counted", Array.from({ length: 20_000 }, (_, index) => `h${index}.example`)],
  ["of five digits", names([0, 1, 2, 3, 4], digits, 20_000)],
  ["that differ where four characters meet", names([3, 4, 7, 8], letters, 20_000)],
  ["that differ in their middle", names([5, 6, 9, 10], letters, 20_000)],
])("hardly two of many names %s have one hash, whatever the seed", (_, keys) => {
  const text = keys.map((one) => `${one}\n`).join("");
  for (const seed of [0, 1, 12_345, 2 ** 31 - 1]) {
    const hasher = createKeyHasher(seed);
    hasher.begin(text);
    hasher.add(0, keys.length);
    const hashes = new Set(hasher.keys.hashes.subarray(0, keys.length));
    expect(hashes.size).toBeGreaterThan(keys.length - 5);
  }
});
