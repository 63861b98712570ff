import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { pageBudget } from "./budget.ts";
import { createScopeLists, type Scopes } from "./scope-lists.ts";

/** The accounts and zones that the credential sees. */
export function useScopes(): Scopes & { readonly retry: () => void } {
  const client = useQueryClient();
  const [store] = useState(() => createScopeLists(client, pageBudget));
  useEffect(() => store.begin(), [store]);
  const scopes = useSyncExternalStore(store.subscribe, store.snapshot);
  return useMemo(() => ({ ...scopes, retry: store.retry }), [scopes, store]);
}
