import { type ColumnId, columnIds, hideableColumnIds } from "../certificates/column-ranks.ts";
import { leastWidthPx, mostWidthPx, type SetWidths } from "./column-layout.ts";

/** How a person set the columns on this device. */
export interface RememberedColumns {
  /** Null until something was hidden or shown. */
  readonly hidden: readonly ColumnId[] | null;
  /** Shown also where there is no room for them. */
  readonly shown: readonly ColumnId[];
  readonly widths: SetWidths;
}

export const asDelivered: RememberedColumns = { hidden: null, shown: [], widths: {} };

/** Columns as they were remembered; what cannot be read of them is left out. */
export function readColumns(stored: unknown): RememberedColumns | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { hidden, shown, widths } = stored as Record<string, unknown>;
  return {
    hidden: readIds(hidden),
    shown: readIds(shown) ?? [],
    widths: readWidths(widths),
  };
}

function readIds(stored: unknown): readonly ColumnId[] | null {
  return Array.isArray(stored) ? hideableColumnIds.filter((id) => stored.includes(id)) : null;
}

function readWidths(stored: unknown): SetWidths {
  if (typeof stored !== "object" || stored === null) return {};
  const read = new Map(Object.entries(stored));
  const entries = columnIds.flatMap((id) => {
    const width: unknown = read.get(id);
    const isWidth =
      typeof width === "number" && width >= leastWidthPx(id) && width <= mostWidthPx;
    return isWidth ? [[id, width] as const] : [];
  });
  return Object.fromEntries(entries);
}
