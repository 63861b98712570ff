import { expect, test } from "vitest";
import { visibleText } from "./visible-text.ts";

test.each([
  ["Payments 2023", "Payments 2023"],
  ["大阪倉庫ルート", "大阪倉庫ルート"],
  ["two\r\nlines", "twoU+000DU+000Alines"],
  ["\u202egnp.exe", "U+202Egnp.exe"],
  ["a\u200bb\u2028\ud800", "aU+200BbU+2028U+D800"],
])("%j is written as %s", (text, visible) => {
  expect(visibleText(text)).toBe(visible);
});
