import { expect, test } from "vitest";
import { createKeyReader } from "./read-keys.ts";

test.each<[string, readonly [string, number][], readonly string[]]>([
  ["a key alone", [["j", 0]], ["j"]],
  [
    "g, then c",
    [
      ["g", 0],
      ["c", 400],
    ],
    ["g", "g c"],
  ],
  [
    "g, then c too late",
    [
      ["g", 0],
      ["c", 1_500],
    ],
    ["g", "c"],
  ],
  [
    "g twice, then h",
    [
      ["g", 0],
      ["g", 100],
      ["h", 200],
    ],
    ["g", "g g", "h"],
  ],
  [
    "what follows a pair",
    [
      ["g", 0],
      ["h", 100],
      ["c", 200],
    ],
    ["g", "g h", "c"],
  ],
])("%s", (_, presses, keys) => {
  const read = createKeyReader();
  expect(presses.map(([key, at]) => read(key, at))).toEqual(keys);
});
