import type { Certificate } from "../certificates/certificate.ts";
import { type Changes, compareLists, countChanges } from "../certificates/changes.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";

/** Remembers what a person has seen of each list, to say what changed since. */
export interface ChangeWatch {
  /**
   * A whole list was read; the first one of a scope counts as seen, but for what is new in
   * another one.
   */
  readonly see: (scope: Scope, certificates: readonly Certificate[]) => void;
  /** A list was seen when the page was open before. */
  readonly remember: (scope: Scope, certificates: readonly Certificate[]) => void;
  /**
   * What is different in these scopes together from what was seen; null when nothing is. What
   * comes to a scope or leaves it while another one has it, is no change.
   */
  readonly changesIn: (scopes: readonly Scope[]) => Changes | null;
  /** What there is now in these scopes has been seen. */
  readonly dismiss: (scopes: readonly Scope[]) => void;
  readonly clear: () => void;
}

interface Seen {
  readonly seen: readonly Certificate[];
  readonly now: readonly Certificate[];
  readonly changes: Changes;
}

const noChanges: Changes = { added: [], renewed: [], gone: [], edited: [] };

export function createChangeWatch(): ChangeWatch {
  const lists = new Map<string, Seen>();
  /** The names of those with changes. */
  const changed = new Set<string>();

  function note(scope: Scope, seen: readonly Certificate[], now: readonly Certificate[]): void {
    const changes = seen === now ? noChanges : compareLists(seen, now);
    // A list that is as it was holds no second one in memory.
    const isSame = countChanges(changes) === 0;
    const name = scopeKey(scope);
    lists.set(name, { seen: isSame ? now : seen, now, changes });
    if (isSame) changed.delete(name);
    else changed.add(name);
  }

  /** What is new in other lists is no less new for being in this one too. */
  function seenAtFirst(certificates: readonly Certificate[]): readonly Certificate[] {
    if (changed.size === 0) return certificates;
    const fresh = [...changed].flatMap((name) => {
      const { added = [], renewed = [] } = lists.get(name)?.changes ?? {};
      return [...added, ...renewed];
    });
    return others(certificates, keysOf([fresh]));
  }

  return {
    see(scope, certificates) {
      const seen = lists.get(scopeKey(scope))?.seen ?? seenAtFirst(certificates);
      note(scope, seen, certificates);
    },
    remember(scope, certificates) {
      note(scope, certificates, lists.get(scopeKey(scope))?.now ?? certificates);
    },
    changesIn(scopes) {
      const shown = scopes.flatMap((scope) => lists.get(scopeKey(scope)) ?? []);
      const all = shown.map(({ changes }) => changes).filter(countChanges);
      if (all.length === 0) return null;
      const known = keysOf(shown.map(({ seen }) => seen));
      const kept = keysOf(shown.map(({ now }) => now));
      const renewed = others(
        all.flatMap(({ renewed }) => renewed),
        known,
      );
      // What renews a root of one list may be the first of its kind in another.
      for (const { key } of renewed) known.add(key);
      const added = others(
        all.flatMap(({ added }) => added),
        known,
      );
      const gone = others(
        all.flatMap(({ gone }) => gone),
        kept,
      );
      const edits = all.flatMap(({ edited }) => edited);
      const edited = [...new Map(edits.map((edit) => [edit.after.key, edit])).values()];
      const merged = { added, renewed, gone, edited };
      return countChanges(merged) === 0 ? null : merged;
    },
    dismiss(scopes) {
      for (const scope of scopes) {
        const now = lists.get(scopeKey(scope))?.now;
        if (now !== undefined) note(scope, now, now);
      }
    },
    clear() {
      lists.clear();
      changed.clear();
    },
  };
}

function keysOf(lists: readonly (readonly Certificate[])[]): Set<string> {
  return new Set(lists.flatMap((certificates) => certificates.map(({ key }) => key)));
}

/** Each of them once, as an account and its zones list the same ones, without those in `keys`. */
function others(
  certificates: readonly Certificate[],
  keys: ReadonlySet<string>,
): readonly Certificate[] {
  const unique = new Map(certificates.map((certificate) => [certificate.key, certificate]));
  return [...unique.values()].filter(({ key }) => !keys.has(key));
}
