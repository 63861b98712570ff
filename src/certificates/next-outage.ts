import type { Certificate } from "./certificate.ts";
import type { Coverage } from "./coverage.ts";

/** A moment at which hostnames become uncovered. */
export interface Outage {
  /** Epoch ms. */
  readonly at: number;
  /** Their numbers in the coverage. */
  readonly hostnames: readonly number[];
  /** The rows of the certificates that are the last to cover them. */
  readonly certificates: readonly number[];
}

/** The earliest moment after `now` at which a hostname becomes uncovered; null if none lies ahead. */
export function nextOutage(
  coverage: Coverage,
  certificates: readonly Certificate[],
  now: number,
): Outage | null {
  let at = Number.POSITIVE_INFINITY;
  let hostnames: number[] = [];
  for (let hostname = 0; hostname < coverage.until.length; hostname++) {
    const until = coverage.until[hostname] ?? Number.NaN;
    if (until > now && until < at) {
      at = until;
      hostnames = [hostname];
    } else if (until === at) {
      hostnames.push(hostname);
    }
  }
  if (hostnames.length === 0) return null;
  const rows: number[] = [];
  for (let row = 0; row < certificates.length; row++) {
    // Whoever ends then and leaves a hostname uncovered is the last to cover that.
    if (certificates[row]?.expires === at && (coverage.leaves[row] ?? 0) > 0) rows.push(row);
  }
  return { at, hostnames, certificates: rows };
}

/** How many hostnames have no valid root at `now`. Those with unknown dates alone do not count. */
export function countUncovered({ until }: Coverage, now: number): number {
  let count = 0;
  for (const time of until) if (time <= now) count++;
  return count;
}
