import { expect, test } from "vitest";
import { caveats } from "./export-about.ts";
import { about, partial } from "./hostile-rows.ts";

const one = { kind: "account", id: "a" } as const;
const other = { kind: "account", id: "b" } as const;

test.each([
  [about, []],
  [partial, ["partial: 9,900 of 10,000 certificates loaded"]],
  [
    { ...partial, total: null },
    ["partial: 9,900 certificates loaded, how many there are is unknown"],
  ],
  // A refused scope says nothing of how many it holds.
  [
    { ...partial, loaded: 48, total: 48 },
    ["partial: 48 certificates loaded, others may be missing"],
  ],
  [
    { ...partial, loaded: 1, total: 0 },
    ["partial: 1 certificate loaded, others may be missing"],
  ],
  // Beside other scopes, those that are missing are named.
  [
    { ...partial, scopes: [one, other], missing: ["Ghent"] },
    ["partial: 9,900 of 10,000 certificates loaded, not all of Ghent"],
  ],
  [
    { ...partial, scopes: [one, other], missing: ["A", "B", "C\u202e", "D", "E"] },
    [
      "partial: 9,900 of 10,000 certificates loaded, not all of A, B, CU+202E and 2 more scopes",
    ],
  ],
  [
    { ...partial, scopes: [one], missing: ["Ghent"] },
    ["partial: 9,900 of 10,000 certificates loaded"],
  ],
])("what a reader must know first, case %#", (said, words) => {
  expect(caveats(said)).toEqual(words);
});
