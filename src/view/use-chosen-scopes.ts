import { useMemo, useState } from "react";
import {
  isSameScopes,
  isScopeGroup,
  type ScopeSelection,
  scopesOf,
} from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";

/**
 * The scopes of a selection: the same array for as long as it names the same ones, so that
 * nothing is drawn or read anew for it. Null while none is chosen, or none is known yet. A group
 * of which none is listed any more, as without a permission, keeps those that it had.
 * @param credential tells the credential that lists them from others
 */
export function useChosenScopes(
  selection: ScopeSelection | null,
  known: readonly Scope[],
  credential: string | undefined,
): readonly Scope[] | null {
  const scopes = useMemo(
    () =>
      selection === null
        ? none
        : scopesOf(selection, known).map(({ kind, id }): Scope => ({ kind, id })),
    [selection, known],
  );
  const [held, setHeld] = useState({ selection, credential, scopes });
  const isAsked = held.selection === selection && held.credential === credential;
  const isEmptied = isAsked && isScopeGroup(selection) && scopes.length === 0;
  const chosen = isEmptied || isSameScopes(held.scopes, scopes) ? held.scopes : scopes;
  if (!isAsked || chosen !== held.scopes) setHeld({ selection, credential, scopes: chosen });
  return chosen.length === 0 ? null : chosen;
}

const none: readonly Scope[] = [];
