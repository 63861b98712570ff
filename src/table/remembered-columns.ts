import { type ColumnId, columnIds, hideableColumnIds } from "../certificates/column-ranks.ts";
import { leastWidthPx, mostWidthPx, type SetWidths } from "./column-layout.ts";

/** How a person set the columns on this device. */
export interface RememberedColumns {
  /** Null until something was hidden or shown. */
  readonly hidden: readonly ColumnId[] | null;
  readonly widths: SetWidths;
}

export const asDelivered: RememberedColumns = { hidden: null, widths: {} };

/** Columns as they were remembered; what cannot be read of them is left out. */
export function readColumns(stored: unknown): RememberedColumns | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { hidden, widths } = stored as Record<string, unknown>;
  return {
    hidden: Array.isArray(hidden)
      ? hideableColumnIds.filter((id) => hidden.includes(id))
      : null,
    widths: readWidths(widths),
  };
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
