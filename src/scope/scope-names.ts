import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { ScopeChoice } from "./scope-choices.ts";

/** What each scope is called: its name, or the ends of its id where no list names it. */
export function scopeNames(choices: readonly ScopeChoice[]): (scope: Scope) => string {
  const names = new Map(choices.map((choice) => [scopeKey(choice), choice.name]));
  return (scope) => names.get(scopeKey(scope)) ?? shortId(scope.id);
}

function shortId(id: string): string {
  return `${id.slice(0, 8)}…${id.slice(-4)}`;
}
