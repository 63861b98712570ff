import type { Scope } from "../cloudflare/paths.ts";
import type { Certificate } from "./certificate.ts";
import { compareHostnames } from "./compare-hostnames.ts";
import { parseFingerprint } from "./fingerprint.ts";
import { type CompareRows, finish, type RowRanks, rankInSteps } from "./rank-rows.ts";

/** The columns of the table; every one of them sorts. */
export const columnIds = [
  "status",
  "name",
  "hostnames",
  "fingerprint",
  "expires",
  "not-after",
  "at-expiry",
  "scope",
  "uploaded",
  "updated",
] as const;

export type ColumnId = (typeof columnIds)[number];

/** A row without its name is nobody's: the name always stays. */
export const hideableColumnIds: readonly ColumnId[] = columnIds.filter((id) => id !== "name");

/** The ranks of a list's rows by column: made once, when they are first asked for or before. */
export interface ColumnRanks {
  readonly of: (column: ColumnId) => RowRanks;
  /** Ranks by these columns, with a pause every few milliseconds. */
  readonly prepare: (columns: readonly ColumnId[]) => Generator<void>;
}

/**
 * Ranks the rows of a list by each column that is asked for, and keeps the result.
 * @param leaves by row: how many hostnames a certificate leaves uncovered; negative is unknown
 * @param scopeName what a scope is called on the page; by its id alone when left out
 */
export function rankColumns(
  certificates: readonly Certificate[],
  leaves: Int32Array,
  scopeName: (scope: Scope) => string = ({ id }) => id,
): ColumnRanks {
  const underWay = new Map<ColumnValue, Generator<void, RowRanks>>();
  const kept = new Map<ColumnValue, RowRanks>();
  const readColumn = (value: ColumnValue): readonly Value[] => {
    if (value === "leaves") return Array.from(leaves, (count) => (count < 0 ? null : count));
    if (value === "scope")
      return certificates.map(({ scopes }) => firstName(scopes, scopeName));
    return certificates.map(readers[value]);
  };
  function begin(value: ColumnValue): Generator<void, RowRanks> {
    // Equal rows keep one order in whatever order their pages came: by expiry, name and key.
    const tie =
      value === "expires"
        ? compareContent(certificates)
        : compareBy(placesOf(ranksOf("expires")));
    const values = readColumn(value);
    return rankInSteps({
      count: values.length,
      isMissing: (row) => values[row] === null,
      compare: compareValues(
        values,
        value === "hostname" ? compareHostnames : collator.compare,
      ),
      tie,
    });
  }

  function stepsOf(value: ColumnValue): Generator<void, RowRanks> {
    const steps = underWay.get(value) ?? begin(value);
    underWay.set(value, steps);
    return steps;
  }

  function keep(value: ColumnValue, ranks: RowRanks): RowRanks {
    underWay.delete(value);
    kept.set(value, ranks);
    return ranks;
  }

  const ranksOf = (value: ColumnValue): RowRanks =>
    kept.get(value) ?? keep(value, finish(stepsOf(value)));

  return {
    of: (column) => ranksOf(columnValues[column]),
    *prepare(columns) {
      for (const value of new Set(columns.map((column) => columnValues[column]))) {
        // What is asked for between two steps is finished at once, and is no more to be done.
        while (!kept.has(value)) {
          const step = stepsOf(value).next();
          if (step.done === true) keep(value, step.value);
          else yield;
        }
      }
    },
  };
}

type CertificateValue =
  | "name"
  | "hostname"
  | "fingerprint"
  | "expires"
  | "uploaded"
  | "updated";
type ColumnValue = CertificateValue | "leaves" | "scope";
type Value = string | number | null;

const columnValues: Readonly<Record<ColumnId, ColumnValue>> = {
  // Statuses are stretches of time to expiry, so their order is the order of expiry.
  status: "expires",
  name: "name",
  hostnames: "hostname",
  fingerprint: "fingerprint",
  expires: "expires",
  "not-after": "expires",
  "at-expiry": "leaves",
  scope: "scope",
  uploaded: "uploaded",
  updated: "updated",
};

const readers: Readonly<Record<CertificateValue, (certificate: Certificate) => Value>> = {
  name: ({ name }) => name,
  hostname: ({ hostnames }) => hostnames[0] ?? null,
  fingerprint: ({ fingerprint }) =>
    fingerprint === null ? null : (parseFingerprint(fingerprint)?.hex ?? fingerprint),
  expires: ({ expires }) => expires,
  uploaded: ({ uploaded }) => uploaded,
  updated: ({ updated }) => updated,
};

function firstName([scope]: readonly Scope[], scopeName: (scope: Scope) => string): Value {
  return scope === undefined ? null : scopeName(scope);
}

/** Numbers within names count as numbers: "root 9" stands before "root 10". */
const collator = new Intl.Collator(undefined, { numeric: true });

function compareValues(
  values: readonly Value[],
  compareTexts: (a: string, b: string) => number,
): CompareRows {
  return (a, b) => {
    const [one, other] = [values[a] ?? "", values[b] ?? ""];
    return typeof one === "number" && typeof other === "number"
      ? one - other
      : compareTexts(String(one), String(other));
  };
}

function compareContent(certificates: readonly Certificate[]): CompareRows {
  return (a, b) => {
    const [one, other] = [certificates[a], certificates[b]];
    const [name, otherName] = [one?.name ?? null, other?.name ?? null];
    return (
      Number(name === null) - Number(otherName === null) ||
      collator.compare(name ?? "", otherName ?? "") ||
      compareText(one?.key ?? "", other?.key ?? "")
    );
  };
}

function placesOf({ ascending }: RowRanks): Int32Array {
  const places = new Int32Array(ascending.length);
  for (const [place, row] of ascending.entries()) places[row] = place;
  return places;
}

function compareBy(places: Int32Array): CompareRows {
  return (a, b) => (places[a] ?? 0) - (places[b] ?? 0);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
