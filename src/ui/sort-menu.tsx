import { ArrowDown, ArrowUp } from "lucide-react";
import { buttonLook } from "./button.tsx";
import { Menu } from "./menu.tsx";

interface SortMenuProps<T extends string> {
  readonly columns: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** The column that is sorted by first; null when none of these is. */
  readonly column: T | null;
  readonly isDescending: boolean;
  readonly onSort: (column: T, isDescending: boolean) => void;
}

/** Sorting where rows are cards and there is no header; the chosen column again turns it round. */
export function SortMenu<T extends string>(props: SortMenuProps<T>) {
  const { columns, names, column, isDescending, onSort } = props;
  const direction = <Direction isDescending={isDescending} />;
  return (
    <Menu
      trigger={
        <>
          Sort: {column === null ? "none" : names[column]}
          {direction}
        </>
      }
      triggerLook={buttonLook.outline}
      kind="choice"
      items={columns}
      names={names}
      isOn={(item) => item === column}
      indicator={direction}
      onPick={(item) => onSort(item, item === column && !isDescending)}
    />
  );
}

function Direction({ isDescending }: { readonly isDescending: boolean }) {
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return <Arrow aria-label={isDescending ? "descending" : "ascending"} className="size-3.5" />;
}
