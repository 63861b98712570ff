import { useMemo, useState } from "react";
import {
  isSameScopes,
  type ScopeSelection,
  scopesOf,
} from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";

/**
 * The scopes of a selection: the same array for as long as it names the same ones, so that
 * nothing is drawn or read anew for it. Null while none is chosen, or none is known yet.
 */
export function useChosenScopes(
  selection: ScopeSelection | null,
  known: readonly Scope[],
): readonly Scope[] | null {
  const scopes = useMemo(
    () =>
      selection === null
        ? none
        : scopesOf(selection, known).map(({ kind, id }): Scope => ({ kind, id })),
    [selection, known],
  );
  const [held, setHeld] = useState(scopes);
  const isSame = isSameScopes(held, scopes);
  if (!isSame) setHeld(scopes);
  const chosen = isSame ? held : scopes;
  return chosen.length === 0 ? null : chosen;
}

const none: readonly Scope[] = [];
