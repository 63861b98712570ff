import { columnIds } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { SortMenu } from "../ui/sort-menu.tsx";
import { columnNames } from "./columns.tsx";

interface CertificateSortMenuProps {
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
}

/** Sorts certificates where rows are cards. */
export function CertificateSortMenu({ sort, onSort }: CertificateSortMenuProps) {
  const [first] = sort;
  return (
    <SortMenu
      columns={columnIds}
      names={columnNames}
      column={first?.column ?? null}
      isDescending={first?.isDescending ?? false}
      onSort={(column, isDescending) => onSort([{ column, isDescending }])}
    />
  );
}
