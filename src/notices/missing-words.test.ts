import { expect, test } from "vitest";
import { missingWords } from "./missing-words.ts";

test.each([
  [null, "Certificates may be missing below."],
  [0, "What was read before stays below."],
  [1, "1 certificate is missing below."],
  [1_150, "1,150 certificates are missing below."],
])("%s missing", (missing, words) => {
  expect(missingWords(missing)).toBe(words);
});
