import { expect, test } from "vitest";
import { fitTexts } from "./fit-texts.ts";

const room = { characterPx: 10, paddingPx: 5, morePx: 40, most: 3 };

test.each([
  [[], 100, 0],
  [["abc"], 10, 1],
  [["abc", "abc"], 70, 2],
  [["abc", "abc"], 69, 1],
  [["abc", "abc", "abc"], 104, 1],
  [["abc", "abc", "abc"], 105, 3],
  [["a", "a", "a", "a"], 1_000, 3],
])("of %j in %s px, %s fit", (texts, widthPx, fitting) => {
  expect(fitTexts(texts, { ...room, widthPx })).toBe(fitting);
});
