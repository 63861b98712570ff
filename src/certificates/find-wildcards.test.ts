import fc from "fast-check";
import { expect, test } from "vitest";
import { findWildcards, noHostname } from "./find-wildcards.ts";
import { isWildcard, wildcardCovers } from "./hostname.ts";

const key = fc.constantFrom("example", "a.example", "b.a.example", "*.example", "*.a.example");
const hash = fc.constantFrom<(key: string) => number>(
  (text) => text.slice(text.indexOf(".")).length,
  // All collide: the text decides.
  () => 7,
);

test("each hostname has the wildcard over it, however the hashes of their parents fall", () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), hash, (keys, hashOf) => {
      const keyOf = (number: number) => keys[number] ?? "";
      const entries = [...keys.keys()].filter((number) => isWildcard(keyOf(number)));
      const found = findWildcards({
        count: keys.length,
        keyOf,
        parentHashOf: (number) => hashOf(keyOf(number)),
        entries,
      });
      const expected = keys.map(
        (one) => entries.find((entry) => wildcardCovers(keyOf(entry), one)) ?? noHostname,
      );
      expect([...found]).toEqual(expected);
    }),
  );
});
