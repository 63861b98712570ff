import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Session } from "../cloudflare/session.ts";
import { copyDatabase } from "../copy/copy-database.ts";
import { restOfCode } from "../ui/rest-of-code.ts";
import type { Freshness, FreshnessState } from "./freshness.ts";

const code = fetchCode().then(
  ({ startFreshness }) => startFreshness,
  // Gone with a new version: the page then works without.
  () => null,
);

/** A copy on this device may be there before the first answer; else the first rows go before. */
async function fetchCode() {
  if (!(await copyDatabase.mayExist())) await restOfCode.begun;
  return await import("./freshness.ts");
}

/** What the page shows of it, and what can be done about it. */
export interface FreshnessView extends FreshnessState {
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
  useEffect(() => {
    let started: Freshness | null = null;
    let isOver = false;
    void code.then((start) => {
      if (isOver || start === null) return;
      started = start(client);
      setFreshness(started);
    });
    return () => {
      isOver = true;
      started?.stop();
    };
  }, [client]);
  const copyKey = session?.copyKey;
  useEffect(() => {
    if (copyKey !== undefined) freshness?.setKey(copyKey);
  }, [freshness, copyKey]);
  const state = useSyncExternalStore(freshness?.subscribe ?? subscribeToNothing, () =>
    freshness === null ? atStart : freshness.state(),
  );
  return {
    ...state,
    forgetCopy: () => freshness?.forgetCopy(),
    dismissTrouble: () => freshness?.dismissTrouble(),
    dismissChanges: () => freshness?.dismissChanges(),
  };
}
