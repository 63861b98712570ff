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
/**
 * The least window, px, that has room for what is the first to go, so that the page need not scroll
 * sideways. That of the scopes takes some.
 */
const roomPx = { uploaded: 1_160, uploadedWithScope: 1_264, notAfterWithScope: 1_148 };

/**
 * Which columns are shown and how wide they are: as the address says, else as the device
 * remembers; and where it is close, those for which there is room or which were asked for there.
 */
export function useColumns(
  inAddress: readonly ColumnId[] | null,
  onHide: (hidden: readonly ColumnId[]) => void,
  absent: readonly ColumnId[],
): Columns {
  const [remembered, remember, latest] = useRemembered("columns", readColumns, asDelivered);
  const chosen = inAddress ?? remembered.hidden ?? usuallyHidden;
  const tight = useTight(!absent.includes("scope") && !chosen.includes("scope"));
  const shownHidden = useMemo(() => {
    const { shown } = remembered;
    return [...chosen, ...tight.filter((id) => ![...chosen, ...shown].includes(id))];
  }, [chosen, remembered, tight]);
  const resize = useCallback(
    (column: ColumnId, widthPx: number | null) => {
      const { [column]: _, ...others } = latest().widths;
      const widths = widthPx === null ? others : { ...others, [column]: widthPx };
      remember({ ...latest(), widths });
    },
    [latest, remember],
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
        const asked = [...remembered.shown.filter((id) => !tight.includes(id)), ...tight];
        const shown = asked.filter((id) => !offered.includes(id));
        remember({ ...latest(), hidden, shown });
        onHide(hidden);
      },
      resize,
    }),
    [chosen, shownHidden, tight, absent, remembered, latest, remember, onHide, resize],
  );
}

/** Columns for which there is no room now. */
function useTight(hasScope: boolean): readonly ColumnId[] {
  const hasUploaded = useMediaQuery(
    `(min-width: ${hasScope ? roomPx.uploadedWithScope : roomPx.uploaded}px)`,
  );
  const hasNotAfter = useMediaQuery(`(min-width: ${roomPx.notAfterWithScope}px)`) || !hasScope;
  return useMemo(
    () => [
      ...(hasUploaded ? [] : (["uploaded"] as const)),
      ...(hasNotAfter ? [] : (["not-after"] as const)),
    ],
    [hasUploaded, hasNotAfter],
  );
}
