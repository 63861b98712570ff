import fc from "fast-check";
import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

test.each([
  ["a bidi override", "safe\u202etxt.exe", "\u202e"],
  ["a zero-width space", "pay\u200bpal", "\u200b"],
  ["a NUL", "a\u0000b", "\u0000"],
  ["a line break", "a\nb", "\n"],
  ["a soft hyphen", "a\u00adb", "\u00ad"],
  ["a lone surrogate", "a\ud800b", "\ud800"],
  ["a Hangul filler", "a\u3164b", "\u3164"],
  ["a variation selector", "pay\ufe0f.example", "\ufe0f"],
  ["a variation selector of another plane", "pay\u{e0101}", "\u{e0101}"],
  ["a Mongolian one", "a\u180bb", "\u180b"],
  ["a grapheme joiner", "a\u034fb", "\u034f"],
  ["a Khmer vowel that is not drawn", "a\u17b4b", "\u17b4"],
  ["a blank of Braille", "a\u2800b", "\u2800"],
  ["a space before all", " a b", " "],
  ["a no-break space after all", "a\u00a0b\u00a0", "\u00a0"],
  ["a space alone", "\u2003", "\u2003"],
])("%s is brought into sight", (_, text, hidden) => {
  const pieces = splitText(text, []);
  expect(pieces.filter(({ kind }) => kind === "invisible").map(({ piece }) => piece)).toEqual([
    hidden,
  ]);
});

test("tags are text", () => {
  const text = "<img src=x onerror=alert(1)>";
  expect(splitText(text, [])).toEqual([{ start: 0, piece: text, kind: "plain" }]);
});

test("marked stretches keep their places around what is invisible", () => {
  expect(splitText("pay.exa\u200bmple", [{ start: 4, end: 9 }])).toEqual([
    { start: 0, piece: "pay.", kind: "plain" },
    { start: 4, piece: "exa", kind: "marked" },
    { start: 7, piece: "\u200b", kind: "invisible" },
    { start: 8, piece: "m", kind: "marked" },
    { start: 9, piece: "ple", kind: "plain" },
  ]);
});

test("a space between two words is plain, also beside what is marked", () => {
  expect(splitText("edge root a", [{ start: 5, end: 9 }])).toEqual([
    { start: 0, piece: "edge ", kind: "plain" },
    { start: 5, piece: "root", kind: "marked" },
    { start: 9, piece: " a", kind: "plain" },
  ]);
});

test("a mark that begins amid an invisible character doubles no part of it", () => {
  expect(splitText("\u{e0101}a", [{ start: 1, end: 3 }])).toEqual([
    { start: 0, piece: "\u{e0101}", kind: "invisible" },
    { start: 2, piece: "a", kind: "marked" },
  ]);
});

test("no character is lost or doubled, and each piece knows its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
        (x, y) => x - y,
      );
      const pieces = splitText(text, start < end ? [{ start, end }] : []);
      expect(pieces.map(({ piece }) => piece).join("")).toBe(text);
      expect(pieces.every((piece) => text.startsWith(piece.piece, piece.start))).toBe(true);
    }),
  );
});
