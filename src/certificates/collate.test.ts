import fc from "fast-check";
import { expect, test } from "vitest";
import { collate } from "./collate.ts";

const collator = new Intl.Collator("en", { numeric: true });

const plain = fc.string({
  unit: fc.constantFrom(..."_-.*0019abzab", "10", "9", "host-", ".example"),
});
const ascii = fc.string({
  unit: fc.oneof(
    fc.constantFrom("a", "A", "b", "B", "1", "10"),
    fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 1 }),
  ),
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
  ["root", "Root"],
  ["Root 9", "root 10"],
  ["rOot", "Root"],
  ["root-a", "root, old"],
])("%s stands before %s", (first, second) => {
  expect(collate(first, second)).toBeLessThan(0);
  expect(collate(second, first)).toBeGreaterThan(0);
});

test("leading zeros make no difference", () => {
  expect(collate("host-01", "host-1")).toBe(0);
});

test("the order is that of the Unicode collation with numbers", () => {
  const text = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 4, arbitrary: ascii }, odd);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(collate(a, b))).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 2_000 },
  );
});
