import { type Hint, type HintedRows, hints } from "../certificates/tidy-up.ts";

/** By hint, how many of these rows have it. */
export function countHints(
  rows: readonly number[],
  hinted: HintedRows,
): ReadonlyMap<Hint, number> {
  return new Map(hints.map((hint) => [hint, countMarked(rows, hinted[hint])]));
}

function countMarked(rows: readonly number[], marks: Uint8Array): number {
  let count = 0;
  for (const row of rows) if (marks[row] === 1) count++;
  return count;
}
