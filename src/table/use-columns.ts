import { useCallback, useMemo } from "react";
import type { ColumnId } from "../certificates/column-ranks.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { useRemembered } from "../ui/use-remembered.ts";
import type { SetWidths } from "./column-layout.ts";
import { asDelivered, readColumns } from "./remembered-columns.ts";

export interface Columns {
  readonly hidden: readonly ColumnId[];
  /** Columns that have nothing to show now: they are hidden and not offered. */
  readonly absent: readonly ColumnId[];
  readonly widths: SetWidths;
  /** Of those that are offered; the others stay hidden or shown as they were. */
  readonly hide: (hidden: readonly ColumnId[]) => void;
  /** Null gives the width back to the layout. */
  readonly resize: (column: ColumnId, widthPx: number | null) => void;
}

const usuallyHidden: readonly ColumnId[] = ["updated"];
/** Without them the page need not scroll sideways where it is close. */
const forRoom: readonly ColumnId[] = ["uploaded"];

/**
 * Which columns are shown and how wide they are: as the address says, else as the device
 * remembers; and where it is close, those for which there is room or which were asked for there.
 */
export function useColumns(
  inAddress: readonly ColumnId[] | null,
  onHide: (hidden: readonly ColumnId[]) => void,
  absent: readonly ColumnId[],
): Columns {
  const hasRoom = useMediaQuery("(min-width: 1160px)");
  const [remembered, remember] = useRemembered("columns", readColumns, asDelivered);
  const chosen = inAddress ?? remembered.hidden ?? usuallyHidden;
  const shownHidden = useMemo(() => {
    const { shown } = remembered;
    const away = hasRoom ? [] : forRoom.filter((id) => ![...chosen, ...shown].includes(id));
    return [...chosen, ...away];
  }, [chosen, remembered, hasRoom]);
  const resize = useCallback(
    (column: ColumnId, widthPx: number | null) => {
      const { [column]: _, ...others } = remembered.widths;
      const widths = widthPx === null ? others : { ...others, [column]: widthPx };
      remember({ ...remembered, widths });
    },
    [remembered, remember],
  );
  return useMemo(
    () => ({
      hidden: [...shownHidden, ...absent],
      absent,
      widths: remembered.widths,
      hide(offered) {
        const kept = shownHidden.filter((id) => absent.includes(id));
        // What only has no room is not hidden by anyone, here or elsewhere.
        const hidden = [...offered, ...kept].filter(
          (id) => chosen.includes(id) || !shownHidden.includes(id),
        );
        const asked = hasRoom ? remembered.shown : forRoom;
        const shown = asked.filter((id) => !offered.includes(id));
        remember({ ...remembered, hidden, shown });
        onHide(hidden);
      },
      resize,
    }),
    [chosen, shownHidden, hasRoom, absent, remembered, remember, onHide, resize],
  );
}
