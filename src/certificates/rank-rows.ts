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

export function rankRows({ count, isMissing, compare, tie }: RowValues): RowRanks {
  const ascending = new Int32Array(count);
  let known = 0;
  let missing = count;
  for (let row = 0; row < count; row++) ascending[isMissing(row) ? --missing : known++] = row;
  ascending.subarray(0, known).sort((a, b) => compare(a, b) || tie(a, b));
  ascending.subarray(known).sort(tie);
  const ranks = new Int32Array(count).fill(known);
  let rank = 0;
  for (let place = 0; place < known; place++) {
    const row = ascending[place] ?? 0;
    if (place > 0 && compare(ascending[place - 1] ?? 0, row) !== 0) rank = place;
    ranks[row] = rank;
  }
  return { ascending, ranks, known };
}
