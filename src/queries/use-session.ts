import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Session } from "../cloudflare/session.ts";
import { sessionQuery } from "./session.ts";

export interface SessionReading {
  /** Undefined until the server has said. */
  readonly data: Session | undefined;
  /** Why it did not say; null while it is asked, and when it has. */
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly retry: () => void;
}

/** What the server reads with. Like the lists, it is a query of the cache without an observer. */
export function useSession(): SessionReading {
  const client = useQueryClient();
  const retry = useCallback(() => void client.prefetchQuery(sessionQuery), [client]);
  useEffect(retry, [retry]);
  const subscribe = useCallback(
    (listener: () => void) => client.getQueryCache().subscribe(listener),
    [client],
  );
  const state = useSyncExternalStore(subscribe, () =>
    client.getQueryState<Session>(sessionQuery.queryKey),
  );
  return {
    data: state?.data,
    error: state?.error ?? null,
    isPending: state === undefined || state.status === "pending",
    retry,
  };
}
