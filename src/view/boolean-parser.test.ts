import { expect, test } from "vitest";
import { booleanParser } from "./boolean-parser.ts";

test.each([
  ["true", true],
  ["false", false],
  ["1", null],
  ["TRUE", null],
  ["", null],
])("%j is read as %s", (text, value) => {
  expect(booleanParser.parse(text)).toBe(value);
  if (value !== null) expect(booleanParser.serialize(value)).toBe(text);
});
