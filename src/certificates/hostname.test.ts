import fc from "fast-check";
import { expect, test } from "vitest";
import { foldHostname, wildcardCovers } from "./hostname.ts";

test.each([
  ["*.example.com", "pay.example.com", true],
  ["*.example.com", "example.com", false],
  ["*.example.com", "a.b.example.com", false],
  ["*.example.com", "*.example.com", false],
  ["*.example.com", "*.pay.example.com", false],
  ["*.example.com", "payexample.com", false],
  ["*.example.com", ".example.com", false],
  ["pay.example.com", "pay.example.com", false],
])("%s covers %s: %s", (wildcard, hostname, isCovered) => {
  expect(wildcardCovers(wildcard, hostname)).toBe(isCovered);
});

test("folding is idempotent", () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      expect(foldHostname(foldHostname(domain))).toBe(foldHostname(domain));
    }),
  );
});
