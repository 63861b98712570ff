import { type ColumnId, hideableColumnIds } from "../certificates/column-ranks.ts";
import { buttonLook } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { columnNames } from "./columns.tsx";

interface ColumnMenuProps {
  readonly hidden: readonly ColumnId[];
  readonly onHide: (hidden: readonly ColumnId[]) => void;
}

/** Shows and hides columns. */
export function ColumnMenu({ hidden, onHide }: ColumnMenuProps) {
  return (
    <Menu
      trigger="Columns"
      triggerLook={buttonLook.outline}
      kind="checks"
      items={hideableColumnIds}
      names={columnNames}
      isOn={(id) => !hidden.includes(id)}
      onPick={(id) =>
        onHide(hideableColumnIds.filter((other) => hidden.includes(other) !== (other === id)))
      }
    />
  );
}
