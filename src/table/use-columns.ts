import { useCallback } from "react";
import type { ColumnId } from "../certificates/column-ranks.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { useRemembered } from "../ui/use-remembered.ts";
import type { SetWidths } from "./column-layout.ts";
import { asDelivered, readColumns } from "./remembered-columns.ts";

export interface Columns {
  readonly hidden: readonly ColumnId[];
  readonly widths: SetWidths;
  readonly hide: (hidden: readonly ColumnId[]) => void;
  /** Null gives the width back to the layout. */
  readonly resize: (column: ColumnId, widthPx: number | null) => void;
}

const usuallyHidden: readonly ColumnId[] = ["updated"];
/** So that the page need not scroll sideways. */
const hiddenWhereClose: readonly ColumnId[] = ["uploaded", "updated"];

/**
 * Which columns are shown and how wide they are: as the address says, else as the device
 * remembers, else as many as have room.
 */
export function useColumns(
  inAddress: readonly ColumnId[] | null,
  onHide: (hidden: readonly ColumnId[]) => void,
): Columns {
  const hasRoom = useMediaQuery("(min-width: 1160px)");
  const [remembered, remember] = useRemembered("columns", readColumns, asDelivered);
  const usual = hasRoom ? usuallyHidden : hiddenWhereClose;
  const resize = useCallback(
    (column: ColumnId, widthPx: number | null) => {
      const { [column]: _, ...others } = remembered.widths;
      const widths = widthPx === null ? others : { ...others, [column]: widthPx };
      remember({ ...remembered, widths });
    },
    [remembered, remember],
  );
  return {
    hidden: inAddress ?? remembered.hidden ?? usual,
    widths: remembered.widths,
    hide(hidden) {
      remember({ ...remembered, hidden });
      onHide(hidden);
    },
    resize,
  };
}
