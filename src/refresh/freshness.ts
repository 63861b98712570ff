import type { QueryClient } from "@tanstack/react-query";
import type { Changes } from "../certificates/changes.ts";
import { openCopyStore } from "../copy/copy-store.ts";
import { type CopyTrouble, createDeviceCopy } from "../copy/device-copy.ts";
import { certificatesReadingOf } from "../queries/certificates-reading.ts";
import { clock } from "../ui/clock.ts";
import { restOfCode } from "../ui/rest-of-code.ts";
import type { ChangeWatch } from "./change-watch.ts";
import { createListKeeper } from "./list-keeper.ts";
import { createSessionKey } from "./session-key.ts";

export interface FreshnessState {
  /** What there is to say of the copy on this device; null when all is well. */
  readonly copyTrouble: CopyTrouble | null;
  /** What changed in the lists that are shown since a person has seen them. */
  readonly changes: Changes | null;
}

/** Keeps the lists of the page fresh, and a copy of them on the device. */
export interface Freshness {
  /** Says with which credential and upstream the lists are read. */
  readonly setKey: (key: string) => void;
  /** Settled when what the device has of the first lists is shown. */
  readonly restored: Promise<void>;
  readonly state: () => FreshnessState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly forgetCopy: () => void;
  readonly dismissTrouble: () => void;
  readonly dismissChanges: () => void;
  readonly stop: () => void;
}

export function startFreshness(client: QueryClient): Freshness {
  const source = certificatesReadingOf(client);
  const { lists } = source;
  let state: FreshnessState = { copyTrouble: null, changes: null };
  const listeners = new Set<() => void>();
  let watch: ChangeWatch | null = null;
  // What changed is said after all that is shown, and compared then.
  const watching = restOfCode
    .fetch(() => import("./change-watch.ts"))
    .then(({ createChangeWatch }) => {
      watch = createChangeWatch();
      return watch;
    })
    // Gone with a new version: nothing is said of changes.
    .catch(() => null);

  function say(change: Partial<FreshnessState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function sayChanges(): void {
    const changes = watch?.changesIn(lists.scopes()) ?? null;
    if (changes !== null || state.changes !== null) say({ changes });
  }

  const session = createSessionKey(client, (isOther) => {
    if (isOther) {
      // What another credential has read must not stay in sight, nor be kept as this one's.
      lists.reset();
      say({ changes: null });
    }
    keeper.begin();
  });
  const copy = createDeviceCopy(
    lists,
    openCopyStore(),
    (key) => session.current() === key,
    (copyTrouble) => say({ copyTrouble }),
  );
  const keeper = createListKeeper({ lists, copy, watching, session, onChanges: sayChanges });
  let isOver = false;
  // It is needed minutes later, and what the device has comes before everything else.
  const refreshing = restOfCode
    .fetch(() => import("./refresher.ts"))
    .then(({ startRefreshing }) =>
      isOver
        ? null
        : startRefreshing({ client, source, clock, session, copy, keep: keeper.keep }),
    )
    // Gone with a new version: a person then refreshes by hand.
    .catch(() => null);

  return {
    setKey: session.set,
    restored: keeper.restored,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forgetCopy: () => void copy.forget(),
    dismissTrouble: () => say({ copyTrouble: null }),
    dismissChanges() {
      watch?.dismiss(lists.scopes());
      say({ changes: null });
    },
    stop() {
      isOver = true;
      void refreshing.then((stopRefreshing) => stopRefreshing?.());
      keeper.stop();
    },
  };
}
