import { expect, test } from "vitest";
import type { Scope } from "../cloudflare/paths.ts";
import { isSameSelection, type ScopeSelection, scopesOf } from "./scope-selection.ts";

const one: Scope = { kind: "account", id: "1".repeat(32) };
const two: Scope = { kind: "account", id: "2".repeat(32) };
const zone: Scope = { kind: "zone", id: "1".repeat(32) };
const known = [one, two, zone];

test.each<[ScopeSelection, readonly Scope[]]>([
  ["all", known],
  ["all-accounts", [one, two]],
  ["all-zones", [zone]],
  [[two], [two]],
])("%j selects %j", (selection, expected) => {
  expect(scopesOf(selection, known)).toEqual(expected);
});

test.each<[ScopeSelection | null, ScopeSelection | null, boolean]>([
  ["all", "all", true],
  ["all", "all-zones", false],
  ["all", [one], false],
  [[one, zone], [{ ...one }, { ...zone }], true],
  [[one], [zone], false],
  [[one], [one, two], false],
  [null, null, true],
  [null, "all", false],
])("%j and %j are the same: %j", (a, b, expected) => {
  expect(isSameSelection(a, b)).toBe(expected);
});
