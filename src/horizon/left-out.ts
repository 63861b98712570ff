import { formatCount } from "../certificates/format-count.ts";
import { futureMs, pastMs } from "./axis.ts";

/** The certificates whose place is not their time. */
export interface LeftOut {
  /** Not drawn: without a date there is no place. */
  readonly unknown: number;
  /** Drawn at the right edge. */
  readonly beyond: number;
  /** Drawn at the left edge. */
  readonly longPast: number;
}

export function countLeftOut(
  expires: Float64Array,
  rows: readonly number[],
  now: number,
): LeftOut {
  let [unknown, beyond, longPast] = [0, 0, 0];
  for (const row of rows) {
    const left = (expires[row] ?? Number.NaN) - now;
    if (Number.isNaN(left)) unknown += 1;
    else if (left > futureMs) beyond += 1;
    else if (left < -pastMs) longPast += 1;
  }
  return { unknown, beyond, longPast };
}

/** "3 with unknown date" and its like; empty where every certificate stands at its time. */
export function leftOutWords({ unknown, beyond, longPast }: LeftOut): readonly string[] {
  const words = [
    [unknown, "with unknown date"],
    [beyond, "beyond 10 y"],
    [longPast, "expired over 2 y ago"],
  ] as const;
  return words.flatMap(([count, what]) => (count === 0 ? [] : `${formatCount(count)} ${what}`));
}
