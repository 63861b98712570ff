import { finish } from "./finish.ts";
import { sortInSteps } from "./sort-in-steps.ts";
import { sortByNumber } from "./sort-numbers.ts";

/** The rows of a list in the order of one value that each has. */
export interface RowRanks {
  /** The row numbers, ascending by value; those without a value at the end. */
  readonly ascending: Int32Array;
  /** By row number: its place by value. Equal values share one; no value has `known`. */
  readonly ranks: Int32Array;
  /** How many rows have a value. */
  readonly known: number;
}

export type CompareRows = (rowA: number, rowB: number) => number;

interface RowNumbers {
  /** By row: a whole number, or NaN where there is none. */
  readonly numbers: Float64Array;
}

interface RowTexts {
  /** By row; null where there is none. */
  readonly texts: readonly (string | null)[];
  readonly compareTexts: (one: string, other: string) => number;
}

export type RowValues = (RowNumbers | RowTexts) & {
  /** Of two rows whose values are equal or missing. */
  readonly tie: CompareRows;
};

export function rankRows(values: RowValues): RowRanks {
  return finish(rankInSteps(values));
}

/** The same with pauses, none of them more than some milliseconds after the other. */
export function* rankInSteps(values: RowValues): Generator<void, RowRanks> {
  const { count, isMissing, sort, isSame } = orderOf(values);
  const ascending = new Int32Array(count);
  let known = 0;
  let missing = count;
  for (let row = 0; row < count; row++) ascending[isMissing(row) ? --missing : known++] = row;
  yield* sort(ascending.subarray(0, known));
  yield* sortInSteps(ascending.subarray(known), values.tie);
  const ranks = new Int32Array(count).fill(known);
  let rank = 0;
  for (let place = 0; place < known; place++) {
    const row = ascending[place] ?? 0;
    if (place > 0 && !isSame(ascending[place - 1] ?? 0, row)) rank = place;
    ranks[row] = rank;
    if (place % 4_096 === 4_095) yield;
  }
  return { ascending, ranks, known };
}

interface RowOrder {
  readonly count: number;
  readonly isMissing: (row: number) => boolean;
  /** Sorts rows that have a value. */
  readonly sort: (rows: Int32Array) => Generator<void>;
  readonly isSame: (rowA: number, rowB: number) => boolean;
}

function orderOf({ tie, ...values }: RowValues): RowOrder {
  if ("numbers" in values) {
    const { numbers } = values;
    return {
      count: numbers.length,
      isMissing: (row) => Number.isNaN(numbers[row]),
      sort: (rows) => sortByNumber(rows, numbers, tie),
      isSame: (a, b) => numbers[a] === numbers[b],
    };
  }
  const { texts, compareTexts } = values;
  const compare: CompareRows = (a, b) => compareTexts(texts[a] ?? "", texts[b] ?? "");
  return {
    count: texts.length,
    isMissing: (row) => texts[row] === null,
    sort: (rows) => sortInSteps(rows, (a, b) => compare(a, b) || tie(a, b)),
    isSame: (a, b) => compare(a, b) === 0,
  };
}
