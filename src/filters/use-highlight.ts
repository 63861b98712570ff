import { useMemo } from "react";
import type { Filter } from "./filter.ts";
import { useFilterCode } from "./use-filter-code.ts";

/** What a filter matches in a certificate: what to mark, and what to show first. */
export function useHighlight(filter: Filter) {
  const code = useFilterCode("");
  return useMemo(() => {
    if (code === null || code === "gone" || filter.terms.length === 0) return nothingMarked;
    return {
      matchingFirst: (hostnames: readonly string[]) => code.matchingFirst(hostnames, filter),
      inHostname: (hostname: string) => code.hostnameMatches(hostname, filter),
      inName: (name: string) => code.nameMatches(name, filter),
      inFingerprint: (fingerprint: string) => code.fingerprintMatches(fingerprint, filter),
    };
  }, [code, filter]);
}

const nothing: readonly [] = [];

const nothingMarked = {
  matchingFirst: (hostnames: readonly string[]) => hostnames,
  inHostname: (_: string) => nothing,
  inName: (_: string) => nothing,
  inFingerprint: (_: string) => nothing,
};
