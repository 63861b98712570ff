import { expect, test } from "vitest";
import { skewWords } from "./skew-words.ts";

test.each([
  [0, null],
  [4, null],
  [-4, null],
  [5, "5 min behind"],
  [-7, "7 min ahead"],
  [119, "119 min behind"],
  [120, "2 h behind"],
  [-48 * 60 - 1, "2 d ahead"],
  [20_780 * 24 * 60, "20,780 d behind"],
])("a right clock that is %i min ahead: %s", (minutes, words) => {
  expect(skewWords(minutes)).toBe(words);
});
