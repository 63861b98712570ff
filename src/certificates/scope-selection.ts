import { isSameScope, type Scope } from "../cloudflare/paths.ts";

/** Whatever the credential can see, now and later, without naming each. */
export const scopeGroups = ["all", "all-accounts", "all-zones"] as const;
export type ScopeGroup = (typeof scopeGroups)[number];

/** The scopes that a person chose: a group, or one or more by name. */
export type ScopeSelection = ScopeGroup | readonly Scope[];

export function isScopeGroup(selection: unknown): selection is ScopeGroup {
  return scopeGroups.some((group) => group === selection);
}

/** The scopes of a selection, of a group those among the known ones. */
export function scopesOf(selection: ScopeSelection, known: readonly Scope[]): readonly Scope[] {
  if (!isScopeGroup(selection)) return selection;
  if (selection === "all") return known;
  const kind = selection === "all-accounts" ? "account" : "zone";
  return known.filter((scope) => scope.kind === kind);
}

export function isSameSelection(
  one: ScopeSelection | null,
  other: ScopeSelection | null,
): boolean {
  if (one === null || other === null) return one === other;
  if (isScopeGroup(one) || isScopeGroup(other)) return one === other;
  return isSameScopes(one, other);
}

export function isSameScopes(one: readonly Scope[], other: readonly Scope[]): boolean {
  return (
    one.length === other.length &&
    one.every((scope, index) => isSameScope(scope, other[index] ?? null))
  );
}

/** `account:<id>`: tells a scope from all others. */
export function scopeKey({ kind, id }: Scope): string {
  return `${kind}:${id}`;
}
