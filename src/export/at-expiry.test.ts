import { expect, test } from "vitest";
import { atExpiry } from "./at-expiry.ts";
import { rowWith } from "./hostile-rows.ts";

test.each([
  [-1, "unknown"],
  [0, "another root stays"],
  [1, "1 hostname left uncovered"],
  [3, "3 hostnames left uncovered"],
  [1_000, "1,000 hostnames left uncovered"],
])("a certificate that leaves %i hostnames: %s", (leaves, words) => {
  expect(atExpiry(rowWith({}, { leaves }))).toBe(words);
});

test("another root stays only while it is valid itself", () => {
  const row = rowWith({}, { leaves: 0, status: "expired", isCovered: false });
  expect(atExpiry(row)).toBe("another root stayed");
});

test("what an expired one left uncovered is not all that is uncovered now", () => {
  expect(atExpiry(rowWith({}, { leaves: 1, status: "expired" }))).toBe(
    "1 hostname left uncovered",
  );
});

test("without hostnames there is nothing that another root could cover", () => {
  expect(atExpiry(rowWith({ hostnames: [] }, { leaves: 0 }))).toBe("no hostnames");
});
