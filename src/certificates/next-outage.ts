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
  for (const [hostname, until] of coverage.until.entries()) {
    if (until > now && until < at) {
      at = until;
      hostnames = [hostname];
    } else if (until === at) {
      hostnames.push(hostname);
    }
  }
  if (hostnames.length === 0) return null;
  const rows = new Set<number>();
  for (const hostname of hostnames) {
    for (const row of coverage.certificatesOf(hostname)) {
      if (certificates[row]?.expires === at) rows.add(row);
    }
  }
  return { at, hostnames, certificates: [...rows].sort((a, b) => a - b) };
}

/** How many hostnames have no valid root at `now`. Those with unknown dates alone do not count. */
export function countUncovered({ until }: Coverage, now: number): number {
  let count = 0;
  for (const time of until) if (time <= now) count++;
  return count;
}
