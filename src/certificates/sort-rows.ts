import type { RowRanks } from "./rank-rows.ts";

/** One rule to sort by: the ranks of the rows by some value, and the direction. */
export interface RankedRule {
  readonly ranks: RowRanks;
  readonly isDescending: boolean;
}

/**
 * The row numbers for which `isShown` holds, sorted by the rules in turn, rows without a value
 * last in both directions. Rows that no rule tells apart keep their ascending order.
 */
export function sortRows(
  rules: readonly [RankedRule, ...RankedRule[]],
  isShown: (row: number) => boolean,
): readonly number[] {
  const [first, ...others] = rules;
  const rows = first.isDescending ? descending(first.ranks) : first.ranks.ascending;
  const shown: number[] = [];
  for (const row of rows) if (isShown(row)) shown.push(row);
  return others.length === 0 ? shown : shown.sort(compareByRules(rules));
}

/** Turns the order of the values round, but not that of rows whose values are equal. */
function descending({ ascending, ranks, known }: RowRanks): Int32Array {
  const rows = ascending.slice();
  let written = 0;
  for (let end = known; end > 0; ) {
    // A rank is the place at which its group of equal values starts.
    const start = ranks[ascending[end - 1] ?? 0] ?? 0;
    rows.set(ascending.subarray(start, end), written);
    written += end - start;
    end = start;
  }
  return rows;
}

function compareByRules(rules: readonly RankedRule[]): (a: number, b: number) => number {
  const keys = rules.map(({ ranks: { ranks, known }, isDescending }) => {
    return { ranks, missing: known, sign: isDescending ? -1 : 1 };
  });
  return (a, b) => {
    for (const { ranks, missing, sign } of keys) {
      const rankA = ranks[a] ?? missing;
      const rankB = ranks[b] ?? missing;
      if (rankA === rankB) continue;
      const isOneMissing = rankA === missing || rankB === missing;
      return isOneMissing ? rankA - rankB : (rankA - rankB) * sign;
    }
    return 0;
  };
}
