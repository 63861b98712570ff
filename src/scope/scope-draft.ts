import {
  isScopeGroup,
  type ScopeSelection,
  scopeKey,
  scopesOf,
} from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { mostScopes } from "../view/most-picked.ts";

/** The values of the picker's lines that a selection covers. */
export function coveredValues(
  selection: ScopeSelection | null,
  known: readonly Scope[],
): readonly string[] {
  if (selection === null) return [];
  const values = scopesOf(selection, known).map(scopeKey);
  return isScopeGroup(selection) ? [selection, ...values] : values;
}

/** A selection with a line of the picker added, or taken out where it was in; null when empty. */
export function toggleValue(
  selection: ScopeSelection | null,
  value: string,
  known: readonly Scope[],
): ScopeSelection | null {
  if (isScopeGroup(value)) return selection === value ? null : value;
  const scopes = selection === null ? [] : scopesOf(selection, known);
  const others = scopes.filter((scope) => scopeKey(scope) !== value);
  const next = others.length < scopes.length ? others : [...scopes, scopeOf(value)];
  return next.length === 0 ? null : next.map(({ kind, id }) => ({ kind, id }));
}

/**
 * Whether an address has no room for a selection. An older link may name more; they can be taken
 * out of it one after the other.
 */
export function hasNoRoom(next: ScopeSelection | null, former: ScopeSelection | null): boolean {
  if (next === null || isScopeGroup(next) || next.length <= mostScopes) return false;
  return former === null || isScopeGroup(former) || next.length > former.length;
}

/** The selection of one line of the picker alone. */
export function onlyValue(value: string): ScopeSelection {
  return isScopeGroup(value) ? value : [scopeOf(value)];
}

function scopeOf(value: string): Scope {
  const [kind, id = ""] = value.split(":");
  return { kind: kind === "zone" ? "zone" : "account", id };
}
