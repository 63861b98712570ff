import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { ScopeChoice } from "./scope-choice.ts";

/** What each scope is called: its name, or the ends of its id where no list names it. */
export function scopeNames(choices: readonly ScopeChoice[]): (scope: Scope) => string {
  const names = new Map(choices.map((choice) => [scopeKey(choice), choice.name]));
  return (scope) => names.get(scopeKey(scope)) ?? shortId(scope.id);
}

/** The same choices; of those that share a name with another of their kind, it ends in the id. */
export function distinctNames(choices: readonly ScopeChoice[]): readonly ScopeChoice[] {
  const counts = new Map<string, number>();
  const wordsOf = ({ kind, name }: ScopeChoice) => `${kind} ${name}`;
  for (const choice of choices) {
    const words = wordsOf(choice);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return choices.map((choice) =>
    counts.get(wordsOf(choice)) === 1
      ? choice
      : { ...choice, name: `${choice.name} (${shortId(choice.id)})` },
  );
}

function shortId(id: string): string {
  return `${id.slice(0, 8)}…${id.slice(-4)}`;
}
