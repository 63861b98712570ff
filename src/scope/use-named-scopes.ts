import { useMemo } from "react";
import type { ScopeChoice } from "./scope-choice.ts";
import { distinctNames, scopeNames } from "./scope-names.ts";
import { zoneAccounts } from "./zone-accounts.ts";

/** What the lists of accounts and zones tell of a scope; the same functions for the same lists. */
export function useNamedScopes(scopes: readonly ScopeChoice[]) {
  return useMemo(() => {
    const choices = distinctNames(scopes);
    return { choices, scopeName: scopeNames(choices), accountOf: zoneAccounts(choices) };
  }, [scopes]);
}
