import { expect, test } from "vitest";
import { groupName } from "./group-name.ts";
import type { ScopeChoice } from "./scope-choice.ts";

const choices: readonly ScopeChoice[] = ["0", "1"].map((digit) => ({
  kind: "account",
  id: digit.repeat(32),
  name: digit,
  accountId: null,
  accountName: null,
}));

test("a group is called with its size, as far as that is known", () => {
  expect(groupName("all-accounts", choices, true)).toBe("All accounts (2)");
  expect(groupName("all-accounts", choices, false)).toBe("All accounts (2+)");
  expect(groupName("all-zones", choices, true)).toBe("All zones (0)");
  expect(groupName("all", [], true)).toBe("Everything (0)");
  expect(groupName("all", [], false)).toBe("Everything");
});
