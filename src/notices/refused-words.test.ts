import { expect, test } from "vitest";
import { refusedWords } from "./refused-words.ts";

test.each([
  [1, 1, "Its certificates are not among those below; the list of scopes at the top names it."],
  [
    1_200,
    1_200,
    "Their certificates are not among those below; the list of scopes at the top names them.",
  ],
  [1, 0, "What was read of it before stays below; the list of scopes at the top names it."],
  [2, 0, "What was read of them before stays below; the list of scopes at the top names them."],
  [
    1_003,
    1_000,
    "The certificates of 1,000 are not among those below, what was read of the other 3 before stays; the list of scopes at the top names them.",
  ],
])("%i refused, %i never read", (refused, unread, words) => {
  expect(refusedWords(refused, unread)).toBe(words);
});
