import type { Certificate } from "../certificates/certificate.ts";
import { type Changes, compareLists, countChanges } from "../certificates/changes.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";

/** Remembers what a person has seen of each list, to say what changed since. */
export interface ChangeWatch {
  /** A whole list was read; the first one of a scope counts as seen. */
  readonly see: (scope: Scope, certificates: readonly Certificate[]) => void;
  /** A list was seen when the page was open before. */
  readonly remember: (scope: Scope, certificates: readonly Certificate[]) => void;
  /** What is different in these scopes from what was seen; null when nothing is. */
  readonly changesIn: (scopes: readonly Scope[]) => Changes | null;
  /** What there is now has been seen. */
  readonly dismiss: () => void;
  readonly clear: () => void;
}

interface Seen {
  readonly seen: readonly Certificate[];
  readonly now: readonly Certificate[];
  readonly changes: Changes;
}

const noChanges: Changes = { added: [], renewed: [], gone: [] };

export function createChangeWatch(): ChangeWatch {
  const lists = new Map<string, Seen>();

  function note(scope: Scope, seen: readonly Certificate[], now: readonly Certificate[]): void {
    const changes = seen === now ? noChanges : compareLists(seen, now);
    // A list that is as it was holds no second one in memory.
    const isSame = countChanges(changes) === 0;
    lists.set(scopeKey(scope), { seen: isSame ? now : seen, now, changes });
  }

  return {
    see(scope, certificates) {
      note(scope, lists.get(scopeKey(scope))?.seen ?? certificates, certificates);
    },
    remember(scope, certificates) {
      note(scope, certificates, lists.get(scopeKey(scope))?.now ?? certificates);
    },
    changesIn(scopes) {
      const all = scopes.map((scope) => lists.get(scopeKey(scope))?.changes ?? noChanges);
      const merged = {
        added: all.flatMap(({ added }) => added),
        renewed: all.flatMap(({ renewed }) => renewed),
        gone: all.flatMap(({ gone }) => gone),
      };
      return countChanges(merged) === 0 ? null : merged;
    },
    dismiss() {
      for (const [name, { now }] of lists) {
        lists.set(name, { seen: now, now, changes: noChanges });
      }
    },
    clear() {
      lists.clear();
    },
  };
}
