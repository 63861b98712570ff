import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { DeviceCopy, Restored } from "../copy/device-copy.ts";
import { mergePages } from "../queries/merged-certificates.ts";
import type { ListEvent, ReadingLists } from "../queries/reading-lists.ts";
import type { ChangeWatch } from "./change-watch.ts";
import type { SessionKey } from "./session-key.ts";
import { whenIdle } from "./when-idle.ts";

interface ListKeeperOptions {
  readonly lists: ReadingLists;
  readonly copy: DeviceCopy;
  /** Null when its code is not to be had. */
  readonly watching: Promise<ChangeWatch | null>;
  readonly session: SessionKey;
  /** Something may have changed in the lists that are shown. */
  readonly onChanges: () => void;
}

/** Brings lists from the copy on the device to the page, and whole ones back to it. */
export interface ListKeeper {
  /** Keeps at once what is whole. */
  readonly keep: () => Promise<void>;
  /** Begins anew: there is a key to restore by, perhaps another one than before. */
  readonly begin: () => void;
  /** Settled when what is kept of the first lists is shown, or there is nothing of them. */
  readonly restored: Promise<void>;
  readonly stop: () => void;
}

export function createListKeeper(options: ListKeeperOptions): ListKeeper {
  const { lists, copy, watching, session, onChanges } = options;
  const restoring = new Set<Promise<void>>();
  /** What was restored, and is not yet compared with what was read since. */
  let remembered: Restored[] = [];
  /** Lists of which something came, and when the one that was last kept of each was read. */
  const settled = new Map<string, Scope>();
  const keptAt = new Map<string, number>();
  let noteRestored: (restored: Promise<void>) => void = () => {};
  const restored = new Promise<void>((resolve) => {
    noteRestored = resolve;
  });
  let begun: Scope[] = [];
  let isToLook = false;

  const keeping = whenIdle(async () => {
    const watch = await watching;
    await Promise.all(restoring);
    for (const { scope, pages } of remembered) watch?.remember(scope, mergePages(pages));
    remembered = [];
    const scopes = [...settled.values()];
    settled.clear();
    const whole = scopes.flatMap((scope) => lists.whole(scope) ?? []).filter(isNew);
    if (whole.length === 0) return;
    for (const list of whole) {
      keptAt.set(scopeKey(list.scope), list.readAt);
      watch?.see(list.scope, list.certificates);
    }
    onChanges();
    const key = session.current();
    // The server may have been started again with another credential meanwhile.
    if (key === null || (await session.confirm()) !== true) return;
    for (const list of whole) await copy.save(key, list);
  });

  function isNew({ scope, readAt }: { readonly scope: Scope; readonly readAt: number }) {
    return keptAt.get(scopeKey(scope)) !== readAt;
  }

  function restore(scopes: readonly Scope[]): void {
    const key = session.current();
    if (key === null || scopes.length === 0) return;
    const done = copy.restore(key, scopes).then((kept) => {
      restoring.delete(done);
      if (session.current() === key) remembered.push(...kept);
    });
    restoring.add(done);
    noteRestored(done);
  }

  function note({ kind, scope }: ListEvent): void {
    if (kind === "begun") begun.push(scope);
    if (kind !== "begun" && kind !== "shown") settle(scope);
    else if (!isToLook) {
      isToLook = true;
      queueMicrotask(lookAtShown);
    }
  }

  /** Thousands of scopes are chosen together, and few of them are kept. */
  function lookAtShown(): void {
    isToLook = false;
    restore(begun);
    begun = [];
    onChanges();
  }

  function settle(scope: Scope): void {
    settled.set(scopeKey(scope), scope);
    keeping.ask();
  }

  const stopNoting = lists.subscribe(note);
  return {
    keep: keeping.now,
    restored,
    begin() {
      keptAt.clear();
      settled.clear();
      void watching.then((watch) => watch?.clear());
      remembered = [];
      restore(lists.scopes());
      for (const scope of lists.scopes()) settle(scope);
    },
    stop() {
      stopNoting();
      keeping.stop();
    },
  };
}
