import { useMemo } from "react";
import type { ScopeChoice } from "./scope-choices.ts";
import { scopeNames } from "./scope-names.ts";
import { zoneAccounts } from "./zone-accounts.ts";

/** What the lists of accounts and zones tell of a scope; the same functions for the same lists. */
export function useNamedScopes(choices: readonly ScopeChoice[]) {
  return useMemo(
    () => ({ scopeName: scopeNames(choices), accountOf: zoneAccounts(choices) }),
    [choices],
  );
}
