import { expect, test } from "vitest";
import { zoneAccounts } from "./zone-accounts.ts";

const zone = { kind: "zone", id: "2".repeat(32) } as const;
const owner = "1".repeat(32);

test("a zone has its own account, whichever other accounts there are", () => {
  const other = { kind: "account", id: "9".repeat(32) } as const;
  const accountOf = zoneAccounts([
    { ...other, name: "Other", accountId: null, accountName: null },
    { ...zone, name: "example.com", accountId: owner, accountName: "Owner" },
  ]);
  expect(accountOf(zone)).toBe(owner);
});

test("of a zone that no list names, the account is not guessed", () => {
  const account = { kind: "account", id: owner } as const;
  const accountOf = zoneAccounts([
    { ...account, name: "Owner", accountId: null, accountName: null },
  ]);
  expect(accountOf(zone)).toBeNull();
});
