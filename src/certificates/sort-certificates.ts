import type { ColumnId } from "./column-ranks.ts";
import type { RowRanks } from "./rank-rows.ts";
import { sortRows } from "./sort-rows.ts";

export interface SortRule {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

/**
 * The rows of the certificates for which `isShown` holds, sorted by the rules in turn: by value
 * and not by text, rows without a value last in both directions.
 */
export function sortCertificates(
  ranksOf: (column: ColumnId) => RowRanks,
  rules: readonly SortRule[],
  isShown: (row: number) => boolean,
): readonly number[] {
  const [first = { column: "expires", isDescending: false }, ...others] = rules;
  const ranked = ({ column, isDescending }: SortRule) => {
    return { ranks: ranksOf(column), isDescending };
  };
  return sortRows([ranked(first), ...others.map(ranked)], isShown);
}
