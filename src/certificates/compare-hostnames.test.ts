import fc from "fast-check";
import { expect, test } from "vitest";
import { compareHostnames } from "./compare-hostnames.ts";

const collator = new Intl.Collator("en", { numeric: true });

const plain = fc.string({
  unit: fc.constantFrom(..."_-.*0019abzab", "10", "9", "host-", ".example"),
});
const odd = fc.string({ unit: fc.constantFrom("a", "A", "1", ".", "ü", "u\u0308", "決", " ") });

test.each([
  ["host-9.example", "host-10.example"],
  ["host-09.example", "host-10.example"],
  ["*.example", "1.example"],
  ["a.example", "a1.example"],
  ["001x", "1xa"],
  ["a.example", "B.example"],
  ["bücher.example", "bud.example"],
])("%s stands before %s", (first, second) => {
  expect(compareHostnames(first, second)).toBeLessThan(0);
  expect(compareHostnames(second, first)).toBeGreaterThan(0);
});

test("leading zeros make no difference", () => {
  expect(compareHostnames("host-01", "host-1")).toBe(0);
});

test("the order is that of the Unicode collation with numbers", () => {
  const hostname = fc.oneof({ weight: 4, arbitrary: plain }, odd);
  fc.assert(
    fc.property(hostname, hostname, (a, b) => {
      expect(Math.sign(compareHostnames(a, b))).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 2_000 },
  );
});
