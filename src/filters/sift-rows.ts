import { type Status, statuses } from "../certificates/expiry.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import { type Hint, type HintedRows, hints } from "../certificates/tidy-up.ts";
import { isInRange } from "../certificates/time-range.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { Facets } from "./facets.ts";

/** What facets look at, by row. */
export interface FacetColumns {
  /** The index of its status in `statuses`. */
  readonly statuses: Uint8Array;
  readonly expires: (row: number) => number | null;
  readonly isUncovering: (row: number) => boolean;
  readonly hints: HintedRows;
  readonly scopes: (row: number) => readonly Scope[];
}

export interface Sifted {
  readonly rows: readonly number[];
  /** Those that pass every facet but the time range. */
  readonly anyTime: readonly number[];
  /** By status: how many pass every facet but the statuses. */
  readonly statusCounts: ReadonlyMap<Status, number>;
  /** By hint: how many pass every facet but the hints, and have it. */
  readonly hintCounts: ReadonlyMap<Hint, number>;
  /** By `scopeKey`: how many pass every facet but the scopes. */
  readonly scopeCounts: ReadonlyMap<string, number>;
}

const fails = { status: 1, uncovering: 2, range: 4, hints: 8, within: 16 } as const;

/**
 * Sifts the rows that an expression kept. Each count follows the other facets, so that it says
 * what a click on it would show.
 */
export function siftRows(
  rows: readonly number[],
  columns: FacetColumns,
  facets: Facets,
): Sifted {
  const failuresOf = createJudge(columns, facets);
  const kept: number[] = [];
  const anyTime: number[] = [];
  const statusCounts = new Uint32Array(statuses.length);
  const hintCounts = new Uint32Array(hints.length);
  const scopeCounts = new Map<string, number>();
  for (const row of rows) {
    const failures = failuresOf(row);
    const passesBut = (facet: number) => (failures & ~facet) === 0;
    if (failures === 0) kept.push(row);
    if (passesBut(fails.range)) anyTime.push(row);
    if (passesBut(fails.status)) increment(statusCounts, columns.statuses[row] ?? 0);
    if (passesBut(fails.hints)) countHints(hintCounts, columns.hints, row);
    if (passesBut(fails.within)) countScopes(scopeCounts, columns.scopes(row));
  }
  return {
    rows: kept,
    anyTime,
    statusCounts: new Map(statuses.map((status, at) => [status, statusCounts[at] ?? 0])),
    hintCounts: new Map(hints.map((hint, at) => [hint, hintCounts[at] ?? 0])),
    scopeCounts,
  };
}

/** Which of the facets a row fails, as bits of `fails`. */
function createJudge(columns: FacetColumns, facets: Facets): (row: number) => number {
  const { range } = facets;
  const isStatusKept = statuses.map(
    (status) => facets.statuses.length === 0 || facets.statuses.includes(status),
  );
  const within = new Set(facets.within.map(scopeKey));
  const isWithin = (row: number) =>
    within.size === 0 || columns.scopes(row).some((scope) => within.has(scopeKey(scope)));
  return (row) => {
    let failures = 0;
    if (isStatusKept[columns.statuses[row] ?? 0] === false) failures |= fails.status;
    if (facets.isUncovering && !columns.isUncovering(row)) failures |= fails.uncovering;
    if (range !== null && !isInRange(columns.expires(row), range)) failures |= fails.range;
    if (facets.hints.some((hint) => columns.hints[hint][row] !== 1)) failures |= fails.hints;
    if (!isWithin(row)) failures |= fails.within;
    return failures;
  };
}

function countHints(counts: Uint32Array, hinted: HintedRows, row: number): void {
  for (const [at, hint] of hints.entries()) {
    if (hinted[hint][row] === 1) increment(counts, at);
  }
}

function countScopes(counts: Map<string, number>, scopes: readonly Scope[]): void {
  for (const scope of scopes) {
    const key = scopeKey(scope);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
