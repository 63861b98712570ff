import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, isAscii } from "./fold-text.ts";

test.each([
  ["Pay", "pay"],
  ["BÜCHER", "bücher"],
  ["bu\u0308cher", "bücher"],
  ["J\u030c", "ǰ"],
  ["İ", "i\u0307"],
  ["ΟΔΟΣ", "οδοσ"],
  ["οδος", "οδοσ"],
  ["ＰＡＹ２", "pay2"],
  ["ﾙｰﾄ", "ルート"],
  ["例え。", "例え."],
  ["pa\u200by\u00ad\u202e", "pay"],
  ["a\nb", "a b"],
  ["é\nb", "é b"],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

test("what is folded stays as it is when it is folded again", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 1_000 },
  );
});

test("a part of a text in any case is found in it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."aßςσΣçÜ決🔑") }),
      fc.nat(9),
      (text, at) => {
        const part = [...text].slice(at).join("");
        expect(foldText(text)).toContain(foldText(part));
      },
    ),
  );
});

test.each([
  ["pay\u0000\u007f", true],
  ["", true],
  ["\u0080", false],
  ["決", false],
])("%j is ASCII: %s", (text, expected) => {
  expect(isAscii(text)).toBe(expected);
});
