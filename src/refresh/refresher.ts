import type { QueryClient } from "@tanstack/react-query";
import { isNoAccess } from "../cloudflare/refusal.ts";
import type { DeviceCopy } from "../copy/device-copy.ts";
import type { CertificatesReading } from "../queries/certificates-reading.ts";
import type { Clock } from "../ui/clock.ts";
import { askForSession } from "./ask-for-session.ts";
import { isRefreshDue } from "./refresh-due.ts";
import { keepScopes } from "./scope-keeper.ts";
import type { SessionKey } from "./session-key.ts";
import { takeTurns } from "./take-turns.ts";
import { whenBack } from "./when-back.ts";

interface RefresherOptions {
  readonly client: QueryClient;
  readonly source: CertificatesReading;
  readonly clock: Clock;
  readonly session: SessionKey;
  readonly copy: DeviceCopy;
  /** Keeps what was read, for other tabs too. */
  readonly keep: () => Promise<void>;
}

/** A gap between two ticks of a clock that ticks each second: the device slept. */
const sleptMs = 30_000;

/** Keeps what is shown fresh while somebody may look at it, tab by tab; returns its end. */
export function startRefreshing(options: RefresherOptions): () => void {
  const { client, source, clock, session, copy, keep } = options;
  let isAttempting = false;
  let isForced = false;
  let wasReading = false;
  let tickedAt = clock.now();
  let lookedAt: number | null = null;
  let attemptedAt: number | null = null;

  function isDue(now: number): boolean {
    const { readAt, failed, isFetching, isStopped, pagesWanted } = source.snapshot().reading;
    if (isFetching || isStopped) return false;
    const isFailing = failed.length > 0;
    const state = { readAt, attemptedAt, lookedAt, isFailing, requests: pagesWanted };
    return isForced || isRefreshDue(state, now);
  }

  async function attempt(key: string): Promise<void> {
    const isConfirmed = await session.confirm();
    if (isConfirmed === false) return;
    await takeTurns(`notafter refresh ${key}`, async () => {
      // It may have taken minutes until it was this tab's turn.
      if (session.current() !== key) return;
      // Another tab may have read the lists just before.
      await copy.adopt(key, source.snapshot().chosen);
      if (!isDue(clock.now())) return;
      isForced = false;
      attemptedAt = clock.now();
      // What failed for now is asked for elsewhere; what was refused is left alone.
      await source.lists.reread({ isServerReached: isConfirmed === true });
      await keep();
    });
  }

  function tick(): void {
    const now = clock.now();
    if (now - tickedAt > sleptMs) look();
    tickedAt = now;
    const key = session.current();
    if (key === null || isAttempting || document.hidden || !isDue(now)) return;
    isAttempting = true;
    void attempt(key).finally(() => {
      isAttempting = false;
    });
  }

  function look(): void {
    if (!document.hidden) lookedAt = clock.now();
  }

  function comeBack(): void {
    look();
    tick();
  }

  /** What failed for want of a network is tried at once when there is one again. */
  function goOnline(): void {
    isForced ||= source.snapshot().reading.failed.length > 0;
    comeBack();
  }

  function noteEnd(): void {
    const { isFetching, failed } = source.snapshot().reading;
    if (wasReading && !isFetching) {
      attemptedAt = clock.now();
      // The server may have been started again with another credential, or with none.
      if (failed.some(({ refusal }) => isNoAccess(refusal))) void session.confirm();
    }
    wasReading = isFetching;
  }

  const ends = [
    clock.subscribe(tick),
    source.subscribe(noteEnd),
    whenBack(comeBack, goOnline),
    askForSession(client),
    keepScopes(client, session),
  ];
  return () => {
    for (const end of ends) end();
  };
}
