import type { SortRule } from "../certificates/sort-certificates.ts";
import { SortMenu } from "../ui/sort-menu.tsx";
import { columnNames, hostnameRules, sortableColumns, sortedAs } from "./hostname-columns.ts";

interface HostnameSortMenuProps {
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
}

/** Sorts hostnames where rows are cards. */
export function HostnameSortMenu({ sort, onSort }: HostnameSortMenuProps) {
  const [first] = hostnameRules(sort);
  return (
    <SortMenu
      columns={sortableColumns}
      names={columnNames}
      column={first?.column ?? null}
      isDescending={first?.isDescending ?? false}
      onSort={(column, isDescending) => onSort([{ column: sortedAs[column], isDescending }])}
    />
  );
}
