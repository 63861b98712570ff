import type { SortRule } from "../certificates/sort-certificates.ts";
import { HeaderCell } from "../ui/header-cell.tsx";
import { useNowWord } from "../ui/use-now-word.ts";
import {
  columnDetail,
  columnNames,
  type HostnameColumn,
  hostnameColumns,
  hostnameRules,
  toggleColumn,
} from "./hostname-columns.ts";
import { cellLook } from "./hostname-layout.ts";

interface HostnameHeaderProps {
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
  readonly isWide: boolean;
}

export function HostnameHeader({ sort, onSort, isWide }: HostnameHeaderProps) {
  const rules = hostnameRules(sort);
  const nowWord = useNowWord();
  const sortedBy = (column: HostnameColumn) => {
    const place = rules.findIndex((rule) => rule.column === column);
    const rule = rules[place];
    return rule && { ...rule, place, of: rules.length };
  };
  return hostnameColumns.map((column) => (
    <HeaderCell
      key={column}
      name={columnNames[column]}
      isNameHidden={column === "status"}
      detail={columnDetail(column, nowWord)}
      sorted={sortedBy(column)}
      isWide={isWide}
      className={cellLook[column]}
      onSort={
        column === "coverage"
          ? undefined
          : ({ shiftKey }) => onSort(toggleColumn(sort, column, shiftKey))
      }
    />
  ));
}
