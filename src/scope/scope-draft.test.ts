import { expect, test } from "vitest";
import { type ScopeSelection, scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { coveredValues, onlyValue, toggleValue } from "./scope-draft.ts";

const one: Scope = { kind: "account", id: "1".repeat(32) };
const two: Scope = { kind: "account", id: "2".repeat(32) };
const zone: Scope = { kind: "zone", id: "3".repeat(32) };
const known = [one, two, zone];

test.each<[ScopeSelection | null, string, ScopeSelection | null]>([
  [null, scopeKey(one), [one]],
  [[one], scopeKey(zone), [one, zone]],
  [[one, zone], scopeKey(one), [zone]],
  [[one], scopeKey(one), null],
  [[one], "all-zones", "all-zones"],
  ["all-zones", "all-zones", null],
  ["all-accounts", scopeKey(two), [one]],
  ["all-accounts", scopeKey(zone), [one, two, zone]],
])("%j with %s toggled is %j", (selection, value, expected) => {
  expect(toggleValue(selection, value, known)).toEqual(expected);
});

test("a group covers its scopes", () => {
  expect(coveredValues("all-accounts", known)).toEqual([
    "all-accounts",
    scopeKey(one),
    scopeKey(two),
  ]);
  expect(coveredValues([zone], known)).toEqual([scopeKey(zone)]);
});

test("one line alone is a selection", () => {
  expect(onlyValue("all")).toBe("all");
  expect(onlyValue(scopeKey(zone))).toEqual([zone]);
});
