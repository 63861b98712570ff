import { sortInSteps } from "./sort-in-steps.ts";

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

interface RowValues {
  readonly count: number;
  readonly isMissing: (row: number) => boolean;
  /** Of two rows that have a value. */
  readonly compare: CompareRows;
  /** Of two rows whose values are equal or missing. */
  readonly tie: CompareRows;
}

export function rankRows(values: RowValues): RowRanks {
  return finish(rankInSteps(values));
}

/** The same with pauses, none of them more than some milliseconds after the other. */
export function* rankInSteps(values: RowValues): Generator<void, RowRanks> {
  const { count, isMissing, compare, tie } = values;
  const ascending = new Int32Array(count);
  let known = 0;
  let missing = count;
  for (let row = 0; row < count; row++) ascending[isMissing(row) ? --missing : known++] = row;
  yield* sortInSteps(ascending.subarray(0, known), (a, b) => compare(a, b) || tie(a, b));
  yield* sortInSteps(ascending.subarray(known), tie);
  const ranks = new Int32Array(count).fill(known);
  let rank = 0;
  for (let place = 0; place < known; place++) {
    const row = ascending[place] ?? 0;
    if (place > 0 && compare(ascending[place - 1] ?? 0, row) !== 0) rank = place;
    ranks[row] = rank;
    if (place % 4_096 === 4_095) yield;
  }
  return { ascending, ranks, known };
}

/** Takes all steps that are left at once. */
export function finish<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
