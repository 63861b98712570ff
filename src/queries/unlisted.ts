import { useMemo } from "react";
import {
  isScopeGroup,
  type ScopeSelection,
  scopesOf,
} from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import type { Scopes } from "./scope-lists.ts";

/** How far it is unknown which scopes a chosen group has. */
export interface Unlisted {
  /** The kinds of which there may be more. */
  readonly kinds: readonly Scope["kind"][];
  /** Why they could not be listed; null while they are being listed, or when none is listed. */
  readonly refusal: Refusal | null;
  readonly isReading: boolean;
}

const kindsOf = {
  all: ["account", "zone"],
  "all-accounts": ["account"],
  "all-zones": ["zone"],
} as const;

/** Null when all that is meant is known: what is chosen by name always is. */
export function unlistedOf(
  selection: ScopeSelection | null,
  { scopes, listings, isReading }: Scopes,
): Unlisted | null {
  if (!isScopeGroup(selection)) return null;
  const isNone = scopesOf(selection, scopes).length === 0;
  const kinds = kindsOf[selection].filter((kind) => isNone || !listings[kind].isWhole);
  if (kinds.length === 0) return null;
  const refusals = kinds.flatMap((kind) => listings[kind].refusal ?? []);
  return { kinds, refusal: refusals[0] ?? null, isReading: isReading && refusals.length === 0 };
}

/** The same object for as long as nothing else is known. */
export function useUnlisted(selection: ScopeSelection | null, scopes: Scopes): Unlisted | null {
  return useMemo(() => unlistedOf(selection, scopes), [selection, scopes]);
}
