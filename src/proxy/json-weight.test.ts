import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isHeavyJson, weighJson } from "./json-weight.ts";

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

test("a text is heavy when it weighs more than the most, however long it is", () => {
  const parts = fc.array(fc.constantFrom("[", "{", ":", ",", '"', "\\", "a"));
  fc.assert(
    fc.property(parts, fc.nat(200), (marks, max) => {
      const json = marks.join("");
      expect(isHeavyJson(json, max)).toBe(weighJson(json) > max);
    }),
  );
});
