import type { QueryClient } from "@tanstack/react-query";
import { askSession, sessionQuery } from "../queries/session.ts";

/** With which credential and upstream the lists of this page are read. */
export interface SessionKey {
  /** Null until it is known. */
  readonly current: () => string | null;
  readonly set: (key: string) => void;
  /** Whether the server still reads with it; null when it does not say. */
  readonly confirm: () => Promise<boolean | null>;
}

const limitMs = 10_000;

/** @param onKey is told of each new key, and whether it replaces another one */
export function createSessionKey(
  client: QueryClient,
  onKey: (isOther: boolean) => void,
): SessionKey {
  let key: string | null = null;

  function set(next: string): void {
    if (next === key) return;
    const isOther = key !== null;
    key = next;
    onKey(isOther);
  }

  return {
    current: () => key,
    set,
    async confirm() {
      const session = await askSession(AbortSignal.timeout(limitMs)).catch(() => null);
      if (session === null) return null;
      if (session.copyKey === key) return true;
      client.setQueryData(sessionQuery.queryKey, session);
      set(session.copyKey);
      return false;
    },
  };
}
