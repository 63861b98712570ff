import type { SortingState } from "@tanstack/react-table";
import { type ColumnId, columnIds } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";

/** TanStack Table's words for the view's sort rules, and back. */
export function toSorting(rules: readonly SortRule[]): SortingState {
  return rules.map(({ column, isDescending }) => ({ id: column, desc: isDescending }));
}

export function fromSorting(sorting: SortingState): readonly SortRule[] {
  return sorting.flatMap(({ id, desc }) => {
    const column = columnIds.find((known): known is ColumnId => known === id);
    return column === undefined ? [] : [{ column, isDescending: desc }];
  });
}
