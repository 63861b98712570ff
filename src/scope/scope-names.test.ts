import { expect, test } from "vitest";
import { distinctNames, scopeNames } from "./scope-names.ts";

const account = (letter: string, name: string) => ({
  kind: "account" as const,
  id: letter.repeat(32),
  name,
  accountId: null,
  accountName: null,
});

test("accounts that share a name end in their ids, others are called what they are", () => {
  const zone = { ...account("d", "Production"), kind: "zone" as const };
  const choices = distinctNames([
    account("a", "Production"),
    account("b", "Staging"),
    account("c", "Production"),
    zone,
  ]);
  expect(choices.map(({ name }) => name)).toEqual([
    "Production (aaaaaaaa…aaaa)",
    "Staging",
    "Production (cccccccc…cccc)",
    "Production",
  ]);
  expect(scopeNames(choices)({ kind: "account", id: "c".repeat(32) })).toBe(
    "Production (cccccccc…cccc)",
  );
});
