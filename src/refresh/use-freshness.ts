import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Session } from "../cloudflare/session.ts";
import { copyDatabase } from "../copy/copy-database.ts";
import { certificatesReadingOf } from "../queries/certificates-reading.ts";
import { onIdle } from "../ui/on-idle.ts";
import { restOfCode } from "../ui/rest-of-code.ts";
import type { Freshness, FreshnessState } from "./freshness.ts";

const mayBeKept = copyDatabase.mayExist();
const code = fetchCode().then(
  ({ startFreshness }) => startFreshness,
  // Gone with a new version: the page then works without.
  () => null,
);

/** A copy on this device may be there before the first answer; else the first rows go before. */
async function fetchCode() {
  if (!mayBeKept) await restOfCode.begun;
  return await import("./freshness.ts");
}

/** Storage may answer late or never; so long it has the start of the page for itself, ms. */
const patienceMs = 2_000;
/** A tab in the background is not told that it is idle for a long time, ms. */
const idleByMs = 5_000;

/** Waits until the page has drawn what the device has of its first lists, if anything. */
async function untilRestored(started: Promise<Freshness | null>): Promise<void> {
  await (await started)?.restored;
  await untilIdle();
}

/** A page that is busy then is busy with what came from the storage. */
async function untilImpatient(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  await untilIdle();
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    onIdle(() => resolve(), idleByMs);
  });
}

/** What the page shows of it, and what can be done about it. */
export interface FreshnessView extends FreshnessState {
  /** Whether what the device has of the lists may come in a moment. */
  readonly isRestoring: boolean;
  readonly forgetCopy: () => void;
  readonly dismissTrouble: () => void;
  readonly dismissChanges: () => void;
}

const atStart: FreshnessState = { copyTrouble: null, changes: null };
const subscribeToNothing = () => () => undefined;

/**
 * Keeps the lists fresh and a copy of them on the device.
 * @param session with what they are read; undefined while unknown
 */
export function useFreshness(session: Session | undefined): FreshnessView {
  const client = useQueryClient();
  const [freshness, setFreshness] = useState<Freshness | null>(null);
  const [isRestoring, setRestoring] = useState(mayBeKept);
  // As early as the lists are shown: what the device has comes before the network.
  useLayoutEffect(() => {
    let isOver = false;
    const started = code.then((start) => (isOver || start === null ? null : start(client)));
    void started.then(setFreshness);
    const { lists } = certificatesReadingOf(client);
    if (mayBeKept) lists.holdUntil(Promise.race([untilRestored(started), untilImpatient()]));
    void started.then((begun) => begun?.restored).then(() => setRestoring(false));
    return () => {
      isOver = true;
      void started.then((freshness) => freshness?.stop());
    };
  }, [client]);
  const copyKey = session?.copyKey;
  useEffect(() => {
    if (copyKey !== undefined) freshness?.setKey(copyKey);
  }, [freshness, copyKey]);
  const state = useSyncExternalStore(freshness?.subscribe ?? subscribeToNothing, () =>
    freshness === null ? atStart : freshness.state(),
  );
  return useMemo(
    () => ({
      ...state,
      isRestoring,
      forgetCopy: () => freshness?.forgetCopy(),
      dismissTrouble: () => freshness?.dismissTrouble(),
      dismissChanges: () => freshness?.dismissChanges(),
    }),
    [freshness, state, isRestoring],
  );
}
