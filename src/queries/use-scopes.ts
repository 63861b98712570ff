import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { pageBudget } from "./budget.ts";
import { createScopeLists, type Scopes } from "./scope-lists.ts";
import { useReset } from "./use-reset.ts";

/** The accounts and zones that the credential sees; `copyKey` tells it from others. */
export function useScopes(
  copyKey: string | undefined,
): Scopes & { readonly retry: () => void } {
  const client = useQueryClient();
  const [store] = useState(() => createScopeLists(client, pageBudget));
  useEffect(() => store.begin(), [store]);
  useReset(copyKey, store.reset);
  const scopes = useSyncExternalStore(store.subscribe, store.snapshot);
  return useMemo(() => ({ ...scopes, retry: store.retry }), [scopes, store]);
}
