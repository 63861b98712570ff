import { expect, test } from "vitest";
import { caveats } from "./export-about.ts";
import { about, partial } from "./hostile-rows.ts";

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
])("what a reader must know first, case %#", (said, words) => {
  expect(caveats(said)).toEqual(words);
});
