import fc from "fast-check";
import { expect, test } from "vitest";
import { matchPath, pathOf, type Route } from "./paths.ts";

const id = "023e105f4ecef8ad9ca31a8372d0c353";

const routes: readonly Route[] = [
  { name: "accounts" },
  { name: "zones" },
  { name: "token-verify" },
  { name: "certificates", scope: { kind: "account", id } },
  { name: "certificates", scope: { kind: "zone", id } },
];

test.each(routes.map((route) => [pathOf(route), route] as const))(
  "%s is matched as what it was built from",
  (path, route) => {
    expect(matchPath(path)).toEqual(route);
  },
);

test.each([
  "",
  "/",
  "/accounts/",
  "/accounts2",
  "//accounts",
  "/Accounts",
  "/user/tokens",
  "/user/tokens/verify/x",
  `/accounts/${id}`,
  `/accounts/${id}/access/certificates/`,
  `/accounts/${id}/access/certificates/settings`,
  `/accounts/${id}/access/certificates\n`,
  `/accounts/${id.toUpperCase()}/access/certificates`,
  `/accounts/${id}0/access/certificates`,
  `/accounts/${id.slice(1)}/access/certificates`,
  `/users/${id}/access/certificates`,
  `/account/${id}/access/certificates`,
  `/zone/${id}/access/certificates`,
  `/accounts/${id}/access/../access/certificates`,
  `/accounts/${id}%2Faccess/certificates`,
])("%s is no route", (path) => {
  expect(matchPath(path)).toBeNull();
});

test("nothing but the five routes matches", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const route = matchPath(path);
      return route === null || pathOf(route) === path;
    }),
  );
});
