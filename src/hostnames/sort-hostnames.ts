import type { RowRanks } from "../certificates/rank-rows.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { sortRows } from "../certificates/sort-rows.ts";
import { type HostnameRule, hostnameRules, type SortableColumn } from "./hostname-columns.ts";

/**
 * Hostname numbers in the order of the sort rules of both views, of which those that name no
 * column of the hostnames are passed over; those without a value are last in both directions.
 */
export function sortHostnames(
  ranksOf: (column: SortableColumn) => RowRanks,
  sort: readonly SortRule[],
  numbers: readonly number[],
): readonly number[] {
  const [first, ...others] = hostnameRules(sort);
  const ranked = ({ column, isDescending }: HostnameRule) => {
    return { ranks: ranksOf(column), isDescending };
  };
  const isShown = new Uint8Array(ranksOf(first.column).ascending.length);
  for (const number of numbers) isShown[number] = 1;
  return sortRows([ranked(first), ...others.map(ranked)], (number) => isShown[number] === 1);
}
