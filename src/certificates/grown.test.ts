import { expect, test } from "vitest";
import { grown } from "./grown.ts";

test("the values stay, zeros follow, and the former array is left alone", () => {
  const before = Int32Array.of(1, -2);
  const after = grown(before, 4);
  after[0] = 9;
  expect([...after]).toEqual([9, -2, 0, 0]);
  expect([...before]).toEqual([1, -2]);
});
