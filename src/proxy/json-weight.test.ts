import * as fc from "fast-check";
import { expect, test } from "vitest";
import { weighJson } from "./json-weight.ts";

test.each([
  ["1", 0],
  ["[]", 10],
  ["{}", 10],
  ["[1,2,3]", 12],
  ['{"a":1,"b":[]}', 27],
  ["[[[[", 40],
  ['"[[[[,:{{"', 0],
  ['["\\"[[",{}]', 21],
  ['["\\\\",{}]', 21],
  ['["\\\\\\"{{"]', 10],
  ['"[[', 0],
  ['"[[\\"', 0],
  ["", 0],
])("%s weighs %i", (json, weight) => {
  expect(weighJson(json)).toBe(weight);
});

test("the text of a value weighs nothing, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, value) => {
      expect(weighJson(JSON.stringify([{ [key]: value }, value]))).toBe(24);
    }),
  );
});
