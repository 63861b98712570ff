import { useQueryClient } from "@tanstack/react-query";
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from "react";
import type { Scope } from "../cloudflare/paths.ts";
import { pageBudget } from "./budget.ts";
import { type CertificateReading, describeReading } from "./certificate-list.ts";
import { type CertificatesReading, certificatesReadingOf } from "./certificates-reading.ts";
import type { Unlisted } from "./unlisted.ts";

export interface CertificateList
  extends CertificateReading,
    Pick<CertificatesReading, "refresh" | "retryFailed" | "retryScope" | "cancel" | "resume"> {
  /** Whether there may be scopes of the chosen group that are not known; null when there are none. */
  readonly unlisted: Unlisted | null;
}

/**
 * The certificates of the chosen scopes, page by page as they come; null is not chosen yet.
 * @param onRefresh called when a person asks for everything again
 */
export function useCertificates(
  scopes: readonly Scope[] | null,
  unlisted: Unlisted | null,
  onRefresh: () => void,
): CertificateList {
  const client = useQueryClient();
  const store = certificatesReadingOf(client);
  const chosen = scopes ?? none;
  // Before the browser draws, so that nothing of the former scopes is seen.
  useLayoutEffect(() => store.show(chosen), [store, chosen]);
  useEffect(() => () => store.show(none), [store]);
  useWaking();

  const shown = useSyncExternalStore(store.subscribe, store.snapshot);
  const isCurrent = shown.chosen === chosen;
  // Sorting what has come must not hold up typing while pages still arrive.
  const deferred = useDeferredValue(shown);
  const refresh = useCallback(() => {
    store.refresh();
    onRefresh();
  }, [store, onRefresh]);
  const { retryFailed, retryScope, cancel, resume } = store;
  return useMemo(() => {
    const reading = isCurrent ? shown.reading : nothing;
    const isOfThese = deferred.generation === shown.generation;
    const certificates = isOfThese ? deferred.reading.certificates : null;
    return {
      ...reading,
      ...(unlisted !== null && withoutAll(reading, unlisted)),
      unlisted,
      certificates: reading.certificates && (certificates ?? reading.certificates),
      refresh,
      retryFailed,
      retryScope,
      cancel,
      resume,
    };
  }, [shown, deferred, isCurrent, unlisted, refresh, retryFailed, retryScope, cancel, resume]);
}

/** The lists of scopes that are not known are part of what there is to read. */
function withoutAll(reading: CertificateReading, { isReading }: Unlisted) {
  return {
    isWhole: false,
    total: null,
    isEndKnown: false,
    isFetching: reading.isFetching || isReading,
    hasFailed: reading.hasFailed || !isReading,
  };
}

/** A device that is back on the network need not wait for the next try. */
function useWaking(): void {
  useEffect(() => {
    const wake = () => pageBudget.wake();
    window.addEventListener("online", wake);
    return () => window.removeEventListener("online", wake);
  }, []);
}

const none: readonly Scope[] = [];
const nothing: CertificateReading = {
  ...describeReading(
    [],
    [],
    { hold: null, isSlowed: false },
    {
      isStopped: false,
      deadCredential: null,
    },
  ),
  msLeft: null,
};
