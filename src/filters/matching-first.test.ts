import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryExpression, arbitraryHostname } from "./arbitrary-certificate.ts";
import { matchingFirst } from "./matching-first.ts";
import { parseFilter } from "./parse-filter.ts";

const hostnames = ["a.example", "pay.example", "b.test", "*.example", "pay.test"];

test.each([
  ["", hostnames],
  ["pay", ["pay.example", "pay.test", "a.example", "b.test", "*.example"]],
  ["*.test", ["b.test", "pay.test", "a.example", "pay.example", "*.example"]],
  ['"b.test"', ["b.test", "a.example", "pay.example", "*.example", "pay.test"]],
  ["https://pay.example/", ["pay.example", "*.example", "a.example", "b.test", "pay.test"]],
  ["pay test", ["pay.test", "pay.example", "b.test", "a.example", "*.example"]],
  ["-pay", hostnames],
  ["name:pay", hostnames],
  ["pay*", hostnames],
])("the filter %s orders them %j", (text, ordered) => {
  expect(matchingFirst(hostnames, parseFilter(text))).toEqual(ordered);
});

test("no hostname is lost or doubled, and the list that was given stays as it is", () => {
  fc.assert(
    fc.property(fc.array(arbitraryHostname), arbitraryExpression, (listed, text) => {
      const before = [...listed];
      const ordered = matchingFirst(listed, parseFilter(text));
      expect([...ordered].sort()).toEqual([...before].sort());
      expect(listed).toEqual(before);
    }),
  );
});
