import { useMemo } from "react";
import type { Filter } from "./filter.ts";
import { fingerprintMatches, hostnameMatches, nameMatches } from "./highlight.ts";
import { matchingFirst } from "./matching-first.ts";

/** What a filter matches in a certificate: what to mark, and what to show first. */
export function useHighlight(filter: Filter) {
  return useMemo(
    () => ({
      matchingFirst: (hostnames: readonly string[]) => matchingFirst(hostnames, filter),
      inHostname: (hostname: string) => hostnameMatches(hostname, filter),
      inName: (name: string) => nameMatches(name, filter),
      inFingerprint: (fingerprint: string) => fingerprintMatches(fingerprint, filter),
    }),
    [filter],
  );
}
