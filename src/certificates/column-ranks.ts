import type { Certificate } from "./certificate.ts";
import { parseFingerprint } from "./fingerprint.ts";

/** The columns of the table; every one of them sorts. */
export const columnIds = [
  "status",
  "name",
  "hostnames",
  "fingerprint",
  "expires",
  "not-after",
  "at-expiry",
  "uploaded",
  "updated",
] as const;

export type ColumnId = (typeof columnIds)[number];

/** A row without its name is nobody's: the name always stays. */
export const hideableColumnIds: readonly ColumnId[] = columnIds.filter((id) => id !== "name");

/** The rows of a list in the order of one column. */
export interface ColumnRanks {
  /** The row numbers, ascending by value; those without a value at the end. */
  readonly ascending: Int32Array;
  /** By row number: its place by value. Equal values share one; no value has `known`. */
  readonly ranks: Int32Array;
  /** How many rows have a value. */
  readonly known: number;
}

/**
 * Ranks the rows of a list by each column that is asked for, and keeps the result.
 * @param leaves by row: how many hostnames a certificate leaves uncovered; negative is unknown
 */
export function rankColumns(
  certificates: readonly Certificate[],
  leaves: Int32Array,
): (column: ColumnId) => ColumnRanks {
  const kept = new Map<ColumnValue, ColumnRanks>();
  const readColumn = (value: ColumnValue): readonly Value[] =>
    value === "leaves"
      ? Array.from(leaves, (count) => (count < 0 ? null : count))
      : certificates.map(readers[value]);
  const ranksOf = (value: ColumnValue): ColumnRanks => {
    const known = kept.get(value);
    if (known !== undefined) return known;
    // Equal rows keep one order in whatever order their pages came: by expiry, name and key.
    const tie =
      value === "expires"
        ? compareContent(certificates)
        : compareBy(placesOf(ranksOf("expires")));
    const ranked = rankRows(readColumn(value), tie);
    kept.set(value, ranked);
    return ranked;
  };
  return (column) => ranksOf(columnValues[column]);
}

type CertificateValue =
  | "name"
  | "hostname"
  | "fingerprint"
  | "expires"
  | "uploaded"
  | "updated";
type ColumnValue = CertificateValue | "leaves";
type Value = string | number | null;
type Compare = (rowA: number, rowB: number) => number;

const columnValues: Readonly<Record<ColumnId, ColumnValue>> = {
  // Statuses are stretches of time to expiry, so their order is the order of expiry.
  status: "expires",
  name: "name",
  hostnames: "hostname",
  fingerprint: "fingerprint",
  expires: "expires",
  "not-after": "expires",
  "at-expiry": "leaves",
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

/** Numbers within names count as numbers: "root 9" stands before "root 10". */
const collator = new Intl.Collator(undefined, { numeric: true });

function rankRows(values: readonly Value[], tie: Compare): ColumnRanks {
  const compare: Compare = (a, b) => compareValues(values[a] ?? null, values[b] ?? null);
  const ascending = Int32Array.from(values.keys()).sort((a, b) => compare(a, b) || tie(a, b));
  const known = values.reduce<number>((sum, value) => sum + (value === null ? 0 : 1), 0);
  const ranks = new Int32Array(values.length).fill(known);
  let rank = 0;
  for (let place = 0; place < known; place++) {
    const row = ascending[place] ?? 0;
    if (place > 0 && compare(ascending[place - 1] ?? 0, row) !== 0) rank = place;
    ranks[row] = rank;
  }
  return { ascending, ranks, known };
}

function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}

function compareContent(certificates: readonly Certificate[]): Compare {
  return (a, b) => {
    const [one, other] = [certificates[a], certificates[b]];
    return (
      compareValues(one?.name ?? null, other?.name ?? null) ||
      compareText(one?.key ?? "", other?.key ?? "")
    );
  };
}

function placesOf({ ascending }: ColumnRanks): Int32Array {
  const places = new Int32Array(ascending.length);
  for (const [place, row] of ascending.entries()) places[row] = place;
  return places;
}

function compareBy(places: Int32Array): Compare {
  return (a, b) => (places[a] ?? 0) - (places[b] ?? 0);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
