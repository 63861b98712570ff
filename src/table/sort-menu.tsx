import { ArrowDown, ArrowUp } from "lucide-react";
import { columnIds } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { buttonLook } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { columnNames } from "./columns.tsx";

interface SortMenuProps {
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
}

/** Sorting where rows are cards and there is no header; the chosen column again turns it round. */
export function SortMenu({ sort, onSort }: SortMenuProps) {
  const [first] = sort;
  const direction = <Direction isDescending={first?.isDescending ?? false} />;
  return (
    <Menu
      trigger={
        <>
          Sort: {first ? columnNames[first.column] : "none"}
          {direction}
        </>
      }
      triggerLook={buttonLook.outline}
      kind="choice"
      items={columnIds}
      names={columnNames}
      isOn={(column) => column === first?.column}
      indicator={direction}
      onPick={(column) => {
        const isTurned = column === first?.column && !first.isDescending;
        onSort([{ column, isDescending: isTurned }]);
      }}
    />
  );
}

function Direction({ isDescending }: { readonly isDescending: boolean }) {
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return <Arrow aria-label={isDescending ? "descending" : "ascending"} className="size-3.5" />;
}
