import { expect, test } from "vitest";
import type { SortRule } from "./sort-certificates.ts";
import { toggleRule } from "./toggle-rule.ts";

const byExpiry: SortRule = { column: "expires", isDescending: false };
const byNameDown: SortRule = { column: "name", isDescending: true };

test.each<[string, readonly SortRule[], boolean, readonly SortRule[]]>([
  ["nothing is sorted by", [], false, [byExpiry]],
  ["another column is", [byNameDown], false, [byExpiry]],
  ["it is", [byExpiry, byNameDown], false, [{ ...byExpiry, isDescending: true }]],
  ["it is, downwards", [{ ...byExpiry, isDescending: true }], false, [byExpiry]],
  ["nothing is, with Shift", [], true, [byExpiry]],
  ["another is, with Shift", [byNameDown], true, [byNameDown, byExpiry]],
  [
    "it is the first of two, with Shift",
    [byExpiry, byNameDown],
    true,
    [{ ...byExpiry, isDescending: true }, byNameDown],
  ],
])("a click on Expires while %s", (_, rules, isAdding, expected) => {
  expect(toggleRule(rules, "expires", isAdding)).toEqual(expected);
});
