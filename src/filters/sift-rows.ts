import { type Status, statuses } from "../certificates/expiry.ts";
import { once } from "../certificates/once.ts";
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
  /** By `scopeKey`: how many pass every facet but the scopes. Few lists show it. */
  readonly scopeCounts: () => ReadonlyMap<string, number>;
}

/**
 * Sifts the rows that an expression kept. Each count follows the other facets, so that it says
 * what a click on it would show.
 */
export function siftRows(
  rows: readonly number[],
  columns: FacetColumns,
  facets: Facets,
): Sifted {
  const { kept, passingOthers } = judge(rows, activeFacets(columns, facets));
  // Where a facet keeps everything, those that pass the others are those that are kept.
  const passingBut = (facet: Facet) => passingOthers.get(facet) ?? kept;
  return {
    rows: kept,
    anyTime: passingBut("range"),
    statusCounts: countStatuses(passingBut("status"), columns.statuses),
    anyHint: passingBut("hints"),
    scopeCounts: once(() => countScopes(passingBut("within"), columns.scopes)),
  };
}

type Facet = "status" | "uncovering" | "range" | "hints" | "within" | "only";
type Holds = (row: number) => boolean;

/** Those that pass every facet, and by facet those that pass all the others. */
function judge(rows: readonly number[], active: readonly [Facet, Holds][]) {
  const passingOthers = new Map<Facet, number[]>();
  // Most of the time nothing is chosen: a key in the filter then costs nothing here.
  if (active.length === 0) return { kept: rows, passingOthers };
  const kept: number[] = [];
  const judges = active.map(([facet, holds]) => {
    const passing: number[] = [];
    passingOthers.set(facet, passing);
    return { holds, passing };
  });
  for (const row of rows) {
    let failures = 0;
    let failed: number[] | undefined;
    for (const { holds, passing } of judges) {
      if (holds(row)) continue;
      failures++;
      failed = passing;
    }
    if (failures === 1) failed?.push(row);
    if (failures > 0) continue;
    kept.push(row);
    for (const { passing } of judges) passing.push(row);
  }
  return { kept, passingOthers };
}

function activeFacets(columns: FacetColumns, facets: Facets): readonly [Facet, Holds][] {
  const { range } = facets;
  const active: [Facet, Holds][] = [];
  if (facets.statuses.length > 0) {
    const isKept = statuses.map((status) => facets.statuses.includes(status));
    active.push(["status", (row) => isKept[columns.statuses[row] ?? 0] === true]);
  }
  if (facets.isUncovering) active.push(["uncovering", columns.isUncovering]);
  if (range !== null) {
    active.push(["range", (row) => isInRange(columns.expires(row), range)]);
  }
  if (facets.hints.length > 0) {
    const marks = facets.hints.map((hint) => columns.hints?.[hint]);
    active.push(["hints", (row) => marks.some((marked) => marked?.[row] === 1)]);
  }
  if (facets.within.length > 0) {
    const within = new Set(facets.within.map(scopeKey));
    const isWithin = (scope: Scope) => within.has(scopeKey(scope));
    active.push(["within", (row) => columns.scopes(row).some(isWithin)]);
  }
  if (facets.only.length > 0) {
    const only = new Set(facets.only);
    active.push(["only", (row) => columns.isOneOf(row, only)]);
  }
  return active;
}

function countStatuses(
  rows: readonly number[],
  statusOf: Uint8Array,
): ReadonlyMap<Status, number> {
  const counts = new Uint32Array(statuses.length);
  for (const row of rows) increment(counts, statusOf[row] ?? 0);
  return new Map(statuses.map((status, at) => [status, counts[at] ?? 0]));
}

/** Rows of one list stand together and share its scopes, whose keys are then made once. */
function countScopes(
  rows: readonly number[],
  scopesOf: FacetColumns["scopes"],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let shared: readonly Scope[] = [];
  let together = 0;
  const flush = () => {
    for (const scope of shared) {
      const key = scopeKey(scope);
      counts.set(key, (counts.get(key) ?? 0) + together);
    }
    together = 0;
  };
  for (const row of rows) {
    const scopes = scopesOf(row);
    if (scopes !== shared) flush();
    shared = scopes;
    together++;
  }
  flush();
  return counts;
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
