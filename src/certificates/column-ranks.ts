import type { Scope } from "../cloudflare/paths.ts";
import type { Certificate } from "./certificate.ts";
import { collate } from "./collate.ts";
import { parseFingerprint } from "./fingerprint.ts";
import { finish } from "./finish.ts";
import { once } from "./once.ts";
import { type CompareRows, type RowRanks, rankInSteps } from "./rank-rows.ts";

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
  function readColumn(value: ColumnValue) {
    switch (value) {
      case "leaves":
        return { numbers: Float64Array.from(leaves, (left) => (left < 0 ? Number.NaN : left)) };
      case "expires":
      case "uploaded":
      case "updated":
        return { numbers: readTimes(certificates, value) };
      default:
        return {
          texts: certificates.map(
            value === "scope"
              ? ({ scopes }) => firstName(scopes, scopeName)
              : textReaders[value],
          ),
          compareTexts: comparerOf(value),
        };
    }
  }
  function begin(value: ColumnValue): Generator<void, RowRanks> {
    // Equal rows keep one order in whatever order their pages came: by expiry, name and key.
    const tie =
      value === "expires"
        ? compareContent(certificates)
        : compareBy(placesOf(ranksOf("expires")));
    return rankInSteps({ ...readColumn(value), tie });
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

type TimeValue = "expires" | "uploaded" | "updated";
type TextValue = "name" | "hostname" | "fingerprint";
type ColumnValue = TimeValue | TextValue | "leaves" | "scope";

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

const textReaders: Readonly<Record<TextValue, (certificate: Certificate) => string | null>> = {
  name: ({ name }) => name,
  hostname: ({ hostnames: [first = null] }) => first,
  fingerprint: ({ fingerprint }) =>
    fingerprint === null ? null : (parseFingerprint(fingerprint)?.hex ?? fingerprint),
};

function readTimes(certificates: readonly Certificate[], time: TimeValue): Float64Array {
  const times = new Float64Array(certificates.length);
  for (let row = 0; row < times.length; row++) {
    times[row] = certificates[row]?.[time] ?? Number.NaN;
  }
  return times;
}

function firstName([scope]: readonly Scope[], scopeName: (scope: Scope) => string) {
  return scope === undefined ? null : scopeName(scope);
}

function comparerOf(value: TextValue | "scope"): (one: string, other: string) => number {
  if (value === "hostname") return collate;
  // The digits of a fingerprint are hexadecimal: 3e stands before 36 to who takes 3 for a number.
  return value === "fingerprint" ? compareText : collator().compare;
}

/** Numbers within names count as numbers: "root 9" stands before "root 10". */
const collator = once(() => new Intl.Collator(undefined, { numeric: true }));

function compareContent(certificates: readonly Certificate[]): CompareRows {
  return (a, b) => {
    const [one, other] = [certificates[a], certificates[b]];
    const [name, otherName] = [one?.name ?? null, other?.name ?? null];
    return (
      Number(name === null) - Number(otherName === null) ||
      collate(name ?? "", otherName ?? "") ||
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
