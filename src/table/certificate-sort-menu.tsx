import { type ColumnId, columnIds } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { SortMenu } from "../ui/sort-menu.tsx";
import { columnNames } from "./columns.tsx";

interface CertificateSortMenuProps {
  /** Columns that have nothing to sort by now, and are not offered. */
  readonly absent: readonly ColumnId[];
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
}

/** Sorts certificates where rows are cards. */
export function CertificateSortMenu({ absent, sort, onSort }: CertificateSortMenuProps) {
  const [first] = sort;
  return (
    <SortMenu
      columns={columnIds.filter((id) => !absent.includes(id))}
      names={columnNames}
      column={first?.column ?? null}
      isDescending={first?.isDescending ?? false}
      onSort={(column, isDescending) => onSort([{ column, isDescending }])}
    />
  );
}
