import { type Status, statuses } from "../certificates/expiry.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import type { HintedRows } from "../certificates/tidy-up.ts";
import { isInRange } from "../certificates/time-range.ts";
import type { Scope } from "../cloudflare/paths.ts";
import type { Facets } from "./facets.ts";

/** What facets look at, by row. */
export interface FacetColumns {
  /** The index of its status in `statuses`. */
  readonly statuses: Uint8Array;
  readonly expires: (row: number) => number | null;
  readonly isUncovering: (row: number) => boolean;
  /** Null where no facet asks for them. */
  readonly hints: HintedRows | null;
  readonly scopes: (row: number) => readonly Scope[];
  /** Whether the row is that of one of the certificates. */
  readonly isOneOf: (row: number, keys: ReadonlySet<string>) => boolean;
}

export interface Sifted {
  readonly rows: readonly number[];
  /** Those that pass every facet but the time range. */
  readonly anyTime: readonly number[];
  /** By status: how many pass every facet but the statuses. */
  readonly statusCounts: ReadonlyMap<Status, number>;
  /** Those that pass every facet but the hints. */
  readonly anyHint: readonly number[];
  /** By `scopeKey`: how many pass every facet but the scopes. */
  readonly scopeCounts: ReadonlyMap<string, number>;
}

const fails = { status: 1, uncovering: 2, range: 4, hints: 8, within: 16, only: 32 } as const;

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
  const wider: [number, number[]][] = [];
  // Where a facet keeps everything, those that pass the others are those that are kept.
  const passBut = (facet: number, keepsAll: boolean) => {
    if (keepsAll) return kept;
    const passing: number[] = [];
    wider.push([facet, passing]);
    return passing;
  };
  const anyTime = passBut(fails.range, facets.range === null);
  const anyHint = passBut(fails.hints, facets.hints.length === 0);
  const statusCounts = new Uint32Array(statuses.length);
  const scopes = createScopeCounter();
  for (const row of rows) {
    const failures = failuresOf(row);
    const passesBut = (facet: number) => (failures & ~facet) === 0;
    if (failures === 0) kept.push(row);
    for (const [facet, passing] of wider) if (passesBut(facet)) passing.push(row);
    if (passesBut(fails.status)) increment(statusCounts, columns.statuses[row] ?? 0);
    if (passesBut(fails.within)) scopes.add(columns.scopes(row));
  }
  return {
    rows: kept,
    anyTime,
    statusCounts: new Map(statuses.map((status, at) => [status, statusCounts[at] ?? 0])),
    anyHint,
    scopeCounts: scopes.counts(),
  };
}

type Holds = (row: number) => boolean;

/** Which of the facets a row fails, as bits of `fails`. One that keeps everything costs nothing. */
function createJudge(columns: FacetColumns, facets: Facets): (row: number) => number {
  const holding = activeFacets(columns, facets);
  return (row) => {
    let failures = 0;
    for (const [bit, holds] of holding) if (!holds(row)) failures |= bit;
    return failures;
  };
}

function activeFacets(columns: FacetColumns, facets: Facets): readonly [number, Holds][] {
  const { range } = facets;
  const active: [number, Holds][] = [];
  if (facets.statuses.length > 0) {
    const isKept = statuses.map((status) => facets.statuses.includes(status));
    active.push([fails.status, (row) => isKept[columns.statuses[row] ?? 0] === true]);
  }
  if (facets.isUncovering) active.push([fails.uncovering, columns.isUncovering]);
  if (range !== null) {
    active.push([fails.range, (row) => isInRange(columns.expires(row), range)]);
  }
  if (facets.hints.length > 0) {
    const marks = facets.hints.map((hint) => columns.hints?.[hint]);
    active.push([fails.hints, (row) => marks.some((marked) => marked?.[row] === 1)]);
  }
  if (facets.within.length > 0) {
    const within = new Set(facets.within.map(scopeKey));
    const isWithin = (scope: Scope) => within.has(scopeKey(scope));
    active.push([fails.within, (row) => columns.scopes(row).some(isWithin)]);
  }
  if (facets.only.length > 0) {
    const only = new Set(facets.only);
    active.push([fails.only, (row) => columns.isOneOf(row, only)]);
  }
  return active;
}

/** Rows of one list stand together and share its scopes, whose keys are then made once. */
function createScopeCounter() {
  const counts = new Map<string, number>();
  let shared: readonly Scope[] = [];
  let rows = 0;
  function flush(): void {
    for (const scope of shared) {
      const key = scopeKey(scope);
      counts.set(key, (counts.get(key) ?? 0) + rows);
    }
    rows = 0;
  }
  return {
    add(scopes: readonly Scope[]) {
      if (scopes !== shared) flush();
      shared = scopes;
      rows++;
    },
    counts() {
      flush();
      return counts;
    },
  };
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
