import type { Certificate } from "./certificate.ts";
import { noHostname } from "./find-wildcards.ts";
import { createGrowingInts, groupRows } from "./grouped-rows.ts";
import { shareArrays } from "./hostname-lines.ts";
import { createHostnameTable } from "./hostname-table.ts";
import { once } from "./once.ts";

/**
 * Which hostnames have a root, and until when, over all certificates of a list. A certificate is
 * named by its row in that list, a hostname by its number. Nothing here depends on the time.
 */
export interface Coverage {
  /** How many hostnames there are, each counted once. */
  readonly count: number;
  /** By number: a hostname as first spelled. They are numbered in the order met. */
  readonly hostname: (number: number) => string;
  /** All of them; made when first asked for, because most lists are looked at without it. */
  readonly hostnames: () => readonly string[];
  /** By hostname: covered until, epoch ms; NaN when no certificate with a known date covers it. */
  readonly until: Float64Array;
  /**
   * By certificate: how many of its hostnames no other certificate covers for longer; -1 when its
   * own date is unknown.
   */
  readonly leaves: Int32Array;
  /**
   * Of a certificate: until when each of its hostnames is covered, epoch ms; NaN where one has no
   * known date or there are none.
   */
  readonly allCoveredUntil: (row: number) => number;
  /** The hostnames of a certificate, in its order. */
  readonly hostnamesOf: (row: number) => Int32Array;
  /** The certificates that cover a hostname: those that list it, or a wildcard over it. */
  readonly certificatesOf: (hostname: number) => readonly number[];
}

/** Takes in the certificates of a list as they come, so that none is looked at twice. */
export interface CoverageBuilder {
  readonly add: (certificates: readonly Certificate[]) => void;
  readonly coverage: () => Coverage;
}

export function coverCertificates(certificates: readonly Certificate[]): Coverage {
  const builder = createCoverageBuilder();
  builder.add(certificates);
  return builder.coverage();
}

/** Certificates; about a page of them. */
const atOnce = 1_024;

export function createCoverageBuilder(): CoverageBuilder {
  /** The hostnames of all certificates, one after the other; `starts` says where each begins. */
  const entries = createGrowingInts();
  const table = createHostnameTable(entries.append);
  const starts = createGrowingInts();
  starts.push(0);
  let end = 0;
  const expires: number[] = [];
  return {
    add(certificates) {
      const more = certificates.reduce((sum, { hostnames }) => sum + hostnames.length, 0);
      entries.reserve(more);
      starts.reserve(certificates.length);
      table.reserve(more);
      for (let from = 0; from < certificates.length; from += atOnce) {
        const some = certificates.slice(from, from + atOnce);
        for (const hostnames of shareArrays(some.map((one) => one.hostnames))) {
          table.add(hostnames);
          end += hostnames.length;
          starts.push(end);
        }
        for (const one of some) expires.push(one.expires ?? Number.NaN);
      }
      table.flush();
    },
    coverage() {
      const rows: Rows = { entries: entries.view(), starts: starts.view(), expires };
      const wildcards = table.wildcards();
      const until = coveredUntil(rows, wildcards);
      const count = table.count();
      const hostnamesOf = (row: number) =>
        rows.entries.subarray(rows.starts[row], rows.starts[row + 1]);
      return {
        count,
        hostname: table.spellingOf,
        hostnames: once(() => Array.from({ length: count }, (_, at) => table.spellingOf(at))),
        until,
        leaves: countLeft(rows, until),
        allCoveredUntil: (row) => earliest(hostnamesOf(row), until),
        hostnamesOf,
        certificatesOf: certificatesByHostname(rows, wildcards),
      };
    },
  };
}

interface Rows {
  readonly entries: Int32Array;
  readonly starts: Int32Array;
  readonly expires: readonly number[];
}

function coveredUntil({ entries, starts, expires }: Rows, wildcards: Int32Array): Float64Array {
  const until = new Float64Array(wildcards.length).fill(Number.NaN);
  for (let row = 0; row < expires.length; row++) {
    const time = expires[row] ?? Number.NaN;
    if (Number.isNaN(time)) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) raise(until, entries[at] ?? 0, time);
  }
  raiseByWildcards(until, wildcards);
  return until;
}

/** No wildcard lies over another one, so the order does not matter. */
function raiseByWildcards(until: Float64Array, wildcards: Int32Array): void {
  for (let number = 0; number < wildcards.length; number++) {
    const wildcard = wildcards[number] ?? noHostname;
    if (wildcard === noHostname) continue;
    const time = until[wildcard] ?? Number.NaN;
    if (!Number.isNaN(time)) raise(until, number, time);
  }
}

/** NaN, which is no time yet, is raised by any. */
function raise(until: Float64Array, number: number, time: number): void {
  if (!((until[number] ?? Number.NaN) >= time)) until[number] = time;
}

function countLeft({ entries, starts, expires }: Rows, until: Float64Array): Int32Array {
  const leaves = new Int32Array(expires.length);
  // Two spellings of one hostname on one certificate count once.
  const countedFor = new Int32Array(until.length).fill(noHostname);
  for (let row = 0; row < expires.length; row++) {
    const time = expires[row] ?? Number.NaN;
    const end = starts[row + 1] ?? 0;
    let left = 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const number = entries[at] ?? 0;
      if ((until[number] ?? Number.NaN) > time || countedFor[number] === row) continue;
      countedFor[number] = row;
      left++;
    }
    leaves[row] = Number.isNaN(time) ? -1 : left;
  }
  return leaves;
}

function earliest(hostnames: Int32Array, until: Float64Array): number {
  let first = hostnames.length === 0 ? Number.NaN : Number.POSITIVE_INFINITY;
  for (const hostname of hostnames) first = Math.min(first, until[hostname] ?? Number.NaN);
  return first;
}

/** Grouped when first asked: most lists are looked at without it. */
function certificatesByHostname(rows: Rows, wildcards: Int32Array): Coverage["certificatesOf"] {
  let grouped: ((number: number) => Int32Array) | null = null;
  return (hostname) => {
    grouped ??= groupRows(rows.entries, rows.starts, wildcards.length);
    const wildcard = wildcards[hostname] ?? noHostname;
    const listing = grouped(hostname);
    const covering = wildcard === noHostname ? [] : grouped(wildcard);
    return [...new Set([...listing, ...covering])];
  };
}
