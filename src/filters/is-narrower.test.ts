import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryCertificate, arbitraryExpression } from "./arbitrary-certificate.ts";
import { isNarrower } from "./is-narrower.ts";
import { matchesFilter } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";

test.each([
  ["", "", true],
  ["", "pay", true],
  ["pay", "", false],
  ["pay", "pay", true],
  ["pay", "paym", true],
  ["pay", "prepay", true],
  ["pay", "pa", false],
  ["pay", "pay shop", true],
  ["pay shop", "shop pay", true],
  ["pay shop", "pay", false],
  ["pay shop", "payshop", true],
  ["pay", "name:pay", false],
  ["name:pay", "name:paym", true],
  ["name:pay", "id:pay", false],
  ["-paym", "-pay", true],
  ["-pay", "-paym", false],
  ["pay", "-pay", false],
  ["-pay", "pay", false],
  ["*.b.example", "*.a.b.example", true],
  ["*.a.b.example", "*.b.example", false],
  ["*.example", '"a.example"', true],
  ["*.example", '"example"', false],
  ["https://a.example/", '"a.example"', true],
  ["https://a.example/", '"*.example"', true],
  ["https://a.example/", "https://a.example/x", true],
  ["https://a.example/", "https://b.example/", false],
  ['"a.example"', "https://a.example/", false],
  ['"a.example"', '"b.example"', false],
  ["1E:80:4F:44", "1E:80:4F:44:B2", true],
  ["1E:80:4F:44", "md5:1E:80:4F:44", true],
  ["md5:1E:80:4F:44", "1E:80:4F:44", false],
  ["md5:1E:80:4F:44", "sha1:1E:80:4F:44", false],
  ["1E:80:4F:44", "1e804f44", false],
  ["1e804f44", "1E:80:4F:44", true],
  ["1e804f4", "1e804f44", false],
  ["1e804f44", "1e804f44b2", true],
  ["pay", "pay*", false],
  ["pay*", "pay", true],
])("after %j, %j is narrower: %s", (previous, next, expected) => {
  expect(isNarrower(parseFilter(next), parseFilter(previous))).toBe(expected);
});

test("whatever matches the narrower filter matches the wider one", () => {
  const continued = fc
    .tuple(arbitraryExpression, fc.constantFrom("a", "b", "y", ".", " -a", " pay", '"'))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      arbitraryExpression,
      fc.oneof(arbitraryExpression, continued),
      fc.array(arbitraryCertificate, { maxLength: 3 }),
      (one, other, certificates) => {
        for (const text of [other, `${one} ${other}`, `${one}a`, one.slice(0, -1)]) {
          const [next, previous] = [parseFilter(text), parseFilter(one)];
          if (!isNarrower(next, previous)) continue;
          for (const certificate of certificates) {
            if (!matchesFilter(certificate, next)) continue;
            expect(matchesFilter(certificate, previous)).toBe(true);
          }
        }
      },
    ),
  );
});

test("every filter is narrower than itself", () => {
  fc.assert(
    fc.property(arbitraryExpression, (text) => {
      expect(isNarrower(parseFilter(text), parseFilter(text))).toBe(true);
    }),
  );
});
