import type { QueryClient } from "@tanstack/react-query";
import { isPassing, type Refusal } from "../cloudflare/refusal.ts";
import { pageBudget } from "../queries/budget.ts";
import { createRecovery } from "../queries/recovery.ts";
import { refusalOf } from "../queries/refusal-of.ts";
import { askSession, sessionQuery } from "../queries/session.ts";
import { whenBack } from "./when-back.ts";

/** Asks by itself for a session that the server did not give, until it does; returns the end. */
export function askForSession(client: QueryClient): () => void {
  const ended = new AbortController();
  const recovery = createRecovery(pageBudget.secondMs, ask);
  let error: Error | null = null;
  let isAsking = false;

  function look(): void {
    const next = client.getQueryState(sessionQuery.queryKey)?.error ?? null;
    if (next === error) return;
    error = next;
    recovery.plan(error === null ? [] : [refusalOf(error)]);
  }

  async function ask(): Promise<void> {
    // Somebody who comes back is told of by several events.
    if (error === null || isAsking) return;
    isAsking = true;
    try {
      // Beside the query: that would take back what is said, and what is shown, meanwhile.
      client.setQueryData(sessionQuery.queryKey, await askSession(ended.signal));
    } catch (cause) {
      if (ended.signal.aborted) return;
      const refusal = refusalOf(cause);
      if (isPassing(refusal)) recovery.plan([refusal]);
      // What stays as it is, is said; once.
      else if (!isSame(refusal, refusalOf(error))) void client.prefetchQuery(sessionQuery);
    } finally {
      isAsking = false;
    }
  }

  const ends = [
    client.getQueryCache().subscribe(look),
    whenBack(() => document.hidden || void ask(), ask),
    () => ended.abort(),
    () => recovery.plan([]),
  ];
  look();
  return () => {
    for (const end of ends) end();
  };
}

/** Cloudflare and others number each of their answers, which makes it no other one. */
function isSame(one: Refusal, other: Refusal): boolean {
  return JSON.stringify({ ...one, ray: null }) === JSON.stringify({ ...other, ray: null });
}
