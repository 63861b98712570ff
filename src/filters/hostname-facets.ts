import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { coveredUntil } from "../certificates/covered-until.ts";
import { type StatusBounds, statuses, statusOf } from "../certificates/expiry.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import { type HintedRows, hints } from "../certificates/tidy-up.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { FacetColumns } from "./sift-rows.ts";

interface Listed {
  readonly certificates: readonly Certificate[];
  readonly coverage: Coverage;
  /** Of the certificates. */
  readonly hints: HintedRows;
}

/**
 * What the facets mean where the rows are hostnames, by number: status and time are those of
 * "covered until", so that `expired` is uncovered; what is uncovering has one certificate left,
 * with no other beside it; hints are those of the certificates that list it, scopes those of the
 * certificates that cover it.
 */
export function hostnameFacets(
  { certificates, coverage, hints }: Listed,
  now: number,
  bounds: StatusBounds,
): FacetColumns & { readonly hints: HintedRows } {
  return {
    statuses: Uint8Array.from(coverage.until, (_, hostname) =>
      statuses.indexOf(statusOf(coveredUntil(coverage, hostname), now, bounds)),
    ),
    expires: (hostname) => coveredUntil(coverage, hostname),
    isUncovering: (hostname) => isLastLeft(coverage, certificates, hostname, now),
    hints: hintedHostnames(coverage, hints),
    scopes: (hostname) =>
      eachOnce(coverage.certificatesOf(hostname).map((row) => certificates[row]?.scopes ?? [])),
    isOneOf: (hostname, keys) =>
      coverage.certificatesOf(hostname).some((row) => keys.has(certificates[row]?.key ?? "")),
  };
}

/** A root and the one that replaces it are mostly of one scope, and of the same list of scopes. */
function eachOnce(lists: readonly (readonly Scope[])[]): readonly Scope[] {
  const [first = []] = lists;
  if (lists.every((scopes) => scopes === first)) return first;
  return [...new Map(lists.flat().map((scope) => [scopeKey(scope), scope])).values()];
}

/** Whether exactly one certificate with a known date is not expired. */
function isLastLeft(
  coverage: Coverage,
  certificates: readonly Certificate[],
  hostname: number,
  now: number,
): boolean {
  if (!((coverage.until[hostname] ?? Number.NaN) > now)) return false;
  let left = 0;
  for (const row of coverage.certificatesOf(hostname)) {
    if ((certificates[row]?.expires ?? now) > now) left++;
  }
  return left === 1;
}

function hintedHostnames({ until, leaves, hostnamesOf }: Coverage, ofRows: HintedRows) {
  const marks = hints.map((hint) => {
    const marked = new Uint8Array(until.length);
    for (let row = 0; row < leaves.length; row++) {
      if (ofRows[hint][row] !== 1) continue;
      for (const hostname of hostnamesOf(row)) marked[hostname] = 1;
    }
    return [hint, marked] as const;
  });
  return Object.fromEntries(marks) as Record<(typeof hints)[number], Uint8Array>;
}
