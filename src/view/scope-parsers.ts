import { createParser } from "nuqs";
import {
  isSameScopes,
  isSameSelection,
  isScopeGroup,
  type ScopeSelection,
  scopeKey,
} from "../certificates/scope-selection.ts";
import { isScopeId, type Scope } from "../cloudflare/paths.ts";

/** `account:<id>`, several of those with commas, or `all`, `all-accounts`, `all-zones`. */
export const selectionParser = createParser<ScopeSelection>({
  parse: (text) => (isScopeGroup(text) ? text : parseScopes(text)),
  serialize: (selection) => (isScopeGroup(selection) ? selection : writeScopes(selection)),
  eq: isSameSelection,
});

/** Scopes by name alone; none is a choice of its own. */
export const scopesParser = createParser<readonly Scope[]>({
  parse: (text) => (text === "" ? [] : parseScopes(text)),
  serialize: writeScopes,
  eq: isSameScopes,
});

function writeScopes(scopes: readonly Scope[]): string {
  return scopes.map(scopeKey).join(",");
}

function parseScopes(text: string): readonly Scope[] | null {
  const scopes = text.split(",").map(parseScope);
  if (scopes.includes(null)) return null;
  return [
    ...new Map(
      scopes.filter((scope) => scope !== null).map((scope) => [scopeKey(scope), scope]),
    ).values(),
  ];
}

function parseScope(text: string): Scope | null {
  const [kind, id = "", ...rest] = text.split(":");
  const folded = id.toLowerCase();
  if ((kind !== "account" && kind !== "zone") || rest.length > 0) return null;
  return isScopeId(folded) ? { kind, id: folded } : null;
}
