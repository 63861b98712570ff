import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { certificatesReadingOf } from "./certificates-reading.ts";
import { type Scopes, scopeListsOf } from "./scope-lists.ts";
import { useReset } from "./use-reset.ts";

/** Who asks for everything again means what is new as well, ms; but not with each key that is held. */
const askedAgainMs = 3_000;

interface ScopesReading extends Scopes {
  readonly retry: () => void;
  /** Looks for what is new where all of a kind are chosen. */
  readonly relist: () => void;
}

/**
 * The accounts and zones that the credential sees; `copyKey` tells it from others.
 * @param isGroup whether all of a kind are chosen: one that is new then joins them with a refresh
 */
export function useScopes(copyKey: string | undefined, isGroup: boolean): ScopesReading {
  const client = useQueryClient();
  const [store] = useState(() => scopeListsOf(client));
  useEffect(() => store.begin(), [store]);
  useReset(copyKey, store.reset);
  useEffect(() => {
    if (!isGroup) return;
    const { subscribe, snapshot } = certificatesReadingOf(client);
    return subscribe(() => {
      if (snapshot().reading.isFetching) store.refreshOld();
    });
  }, [client, store, isGroup]);
  const scopes = useSyncExternalStore(store.subscribe, store.snapshot);
  const relist = useCallback(() => {
    if (isGroup) store.refreshOld(askedAgainMs);
  }, [store, isGroup]);
  return useMemo(() => ({ ...scopes, retry: store.retry, relist }), [scopes, store, relist]);
}
