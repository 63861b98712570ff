import type { Certificate } from "../certificates/certificate.ts";
import { collate } from "../certificates/collate.ts";
import { rankColumns } from "../certificates/column-ranks.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { type CompareRows, type RowRanks, rankRows } from "../certificates/rank-rows.ts";
import type { SortableColumn } from "./hostname-columns.ts";

type RanksOf = (column: SortableColumn) => RowRanks;

/** Forgotten with the coverage. */
const ofCoverages = new WeakMap<Coverage, RanksOf>();

/** Ranks hostnames by each column that is asked for, once for the coverage of a list. */
export function rankHostnames(
  coverage: Coverage,
  certificates: readonly Certificate[],
): RanksOf {
  const ranksOf = ofCoverages.get(coverage) ?? createRanks(coverage, certificates);
  ofCoverages.set(coverage, ranksOf);
  return ranksOf;
}

function createRanks(coverage: Coverage, certificates: readonly Certificate[]): RanksOf {
  const kept = new Map<HostnameValue, RowRanks>();
  const make = {
    hostname: () => rankByHostname(coverage),
    until: () => rankByNumber(coverage, coverage.until),
    name: () => rankByNumber(coverage, longestNames(coverage, certificates)),
  };
  return (column) => {
    const value = columnValues[column];
    const ranks = kept.get(value) ?? make[value]();
    kept.set(value, ranks);
    return ranks;
  };
}

type HostnameValue = "hostname" | "until" | "name";

const columnValues: Readonly<Record<SortableColumn, HostnameValue>> = {
  // Statuses are stretches of time to the end of coverage, so their order is its order.
  status: "until",
  hostname: "hostname",
  until: "until",
  certificates: "name",
};

function rankByHostname(coverage: Coverage): RowRanks {
  const hostnames = coverage.hostnames();
  return rankRows({
    texts: hostnames,
    compareTexts: collate,
    tie: compareSpellings(hostnames),
  });
}

/** Ranks by numbers, of which NaN is unknown, and by hostname where they are equal. */
function rankByNumber(coverage: Coverage, numbers: Float64Array): RowRanks {
  const hostnames = coverage.hostnames();
  const bySpelling = compareSpellings(hostnames);
  return rankRows({
    numbers,
    // Few hostnames are equal: to rank all of them for that would take longer.
    tie: (a, b) => collate(hostnames[a] ?? "", hostnames[b] ?? "") || bySpelling(a, b),
  });
}

/** By hostname: the rank of the name of the certificate that covers it longest; NaN for none. */
function longestNames(
  { count, certificatesOf, leaves }: Coverage,
  certificates: readonly Certificate[],
): Float64Array {
  const { ranks, known } = rankColumns(certificates, leaves).of("name");
  const expires = Float64Array.from(certificates, (one) => one.expires ?? -Number.MAX_VALUE);
  const names = new Float64Array(count);
  for (let hostname = 0; hostname < names.length; hostname++) {
    let longest = Number.NEGATIVE_INFINITY;
    let name = known;
    for (const row of certificatesOf(hostname)) {
      const end = expires[row] ?? longest;
      const rank = ranks[row] ?? known;
      if (end < longest || (end === longest && rank >= name)) continue;
      longest = end;
      name = rank;
    }
    names[hostname] = name === known ? Number.NaN : name;
  }
  return names;
}

function compareSpellings(hostnames: readonly string[]): CompareRows {
  return (a, b) => {
    const [one = "", other = ""] = [hostnames[a], hostnames[b]];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  };
}
