import fc from "fast-check";
import { expect, test } from "vitest";
import { contentLine, textValue } from "./content-line.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

test("75 octets are one line, 76 are two", () => {
  expect(contentLine("X", "a".repeat(73))).toBe(`X:${"a".repeat(73)}\r\n`);
  expect(contentLine("X", "a".repeat(74))).toBe(`X:${"a".repeat(73)}\r\n a\r\n`);
});

test.each(["é", "決", "𝟙"])("%s is counted by its octets and never cut in two", (character) => {
  const lines = contentLine("SUMMARY", character.repeat(500)).split("\r\n");
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
});

test("unfolding gives the value back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (value) => {
      const line = contentLine("X", value);
      expect(line.replaceAll("\r\n ", "")).toBe(`X:${value}\r\n`.replaceAll("\r\n ", ""));
      for (const part of line.slice(0, -2).split("\r\n ")) {
        expect(octets(part)).toBeLessThanOrEqual(75);
      }
    }),
  );
});

test("a text is escaped as RFC 5545 says", () => {
  expect(textValue('a\\b;c,d\ne:f"g')).toBe('a\\\\b\\;c\\,d\\ne:f"g');
});
