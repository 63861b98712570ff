import { grown } from "./grown.ts";

/** A list of whole numbers that grows without a copy for each. */
export interface GrowingInts {
  readonly push: (value: number) => void;
  readonly append: (more: Int32Array) => void;
  /** Makes room for so many more at once. */
  readonly reserve: (more: number) => void;
  readonly length: () => number;
  /** What is in it so far; later values do not change it. */
  readonly view: () => Int32Array;
}

export function createGrowingInts(): GrowingInts {
  let values = new Int32Array(1_024);
  let length = 0;
  function reserve(more: number): void {
    const least = length + more;
    if (least > values.length) values = grown(values, Math.max(least, 2 * values.length));
  }
  return {
    push(value) {
      if (length === values.length) values = grown(values, 2 * length);
      values[length++] = value;
    },
    append(more) {
      reserve(more.length);
      values.set(more, length);
      length += more.length;
    },
    reserve,
    length: () => length,
    view: () => values.subarray(0, length),
  };
}

/**
 * Turns "the values of each row" round into "the rows of each value". The values of row `r` stand
 * in `values` from `starts[r]` up to `starts[r + 1]`.
 */
export function groupRows(
  values: Int32Array,
  starts: Int32Array,
  valueCount: number,
): (value: number) => Int32Array {
  const ends = new Int32Array(valueCount + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  for (let value = 0; value < valueCount; value++) {
    ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0);
  }
  const next = ends.slice();
  const rows = new Int32Array(values.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  }
  return (value) => rows.subarray(ends[value], ends[value + 1]);
}
