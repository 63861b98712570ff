import { expect, test } from "vitest";
import { homeScope } from "./home-scope.ts";

const account = { kind: "account", id: "a" } as const;
const zone = { kind: "zone", id: "z" } as const;

test("the account names a certificate, whichever list came first", () => {
  expect(homeScope({ scopes: [zone, account] })).toBe(account);
  expect(homeScope({ scopes: [account, zone] })).toBe(account);
  expect(homeScope({ scopes: [zone] })).toBe(zone);
});
