import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { ScopeChoice } from "./scope-choice.ts";

/** The id of the account that a zone belongs to; null where no list says it. */
export function zoneAccounts(choices: readonly ScopeChoice[]): (zone: Scope) => string | null {
  const accounts = new Map(choices.map((choice) => [scopeKey(choice), choice.accountId]));
  return (zone) => accounts.get(scopeKey(zone)) ?? null;
}
