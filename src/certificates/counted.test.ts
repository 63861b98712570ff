import { expect, test } from "vitest";
import { counted } from "./counted.ts";

test.each([
  [0, "0 pages"],
  [1, "1 page"],
  [1_234, "1,234 pages"],
])("%i is %s", (count, words) => {
  expect(counted(count, "page")).toBe(words);
});
