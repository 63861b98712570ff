import { type ColumnId, hideableColumnIds } from "../certificates/column-ranks.ts";
import { buttonLook } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { columnNames } from "./columns.tsx";

interface ColumnMenuProps {
  /** Columns that have nothing to show now, and are not offered. */
  readonly absent: readonly ColumnId[];
  readonly hidden: readonly ColumnId[];
  readonly onHide: (hidden: readonly ColumnId[]) => void;
}

/** Shows and hides columns. */
export function ColumnMenu({ absent, hidden, onHide }: ColumnMenuProps) {
  return (
    <Menu
      trigger="Columns"
      triggerLook={buttonLook.outline}
      kind="checks"
      items={hideableColumnIds.filter((id) => !absent.includes(id))}
      names={columnNames}
      isOn={(id) => !hidden.includes(id)}
      onPick={(id) =>
        onHide(
          hideableColumnIds.filter(
            (other) => !absent.includes(other) && hidden.includes(other) !== (other === id),
          ),
        )
      }
    />
  );
}
