import { useLayoutEffect, useRef } from "react";

interface Place {
  /** What the rows are made of: another one after a refresh, or with the next page. */
  readonly list: unknown;
  /** What a person has asked for; another one when that is something else. */
  readonly asked: unknown;
  /** The first rows in sight: where each stands, and its key. */
  readonly rows: readonly { readonly index: number; readonly key: string | undefined }[];
}

interface Rows {
  readonly count: number;
  readonly topRow: number;
  readonly keyAt: (index: number) => string | undefined;
}

/** Should the first row in sight go, the next one that is left stays where it is. */
const kept = 8;

/**
 * Keeps the first row in sight where it is, and the focus on its row, when rows come or go above
 * that nobody asked for. At the top of the list nothing is kept: what is new there is to be seen.
 * @param focus focuses the row with a key
 */
export function useKeptPlace(
  { count, topRow, keyAt }: Rows,
  rowPx: number,
  focus: (key: string) => void,
  list: unknown,
  asked: unknown,
): void {
  const last = useRef<Place>(null);
  // Once other rows are drawn, the one that had it may be gone for a moment.
  const focused = document.activeElement?.getAttribute("data-row-key") ?? null;
  useLayoutEffect(() => {
    const before = last.current;
    const remember = (top: number) => {
      const rows = Array.from({ length: kept }, (_, at) => top + at);
      const keyed = rows.map((index) => ({ index, key: keyAt(index) }));
      last.current = { list, asked, rows: keyed };
    };
    remember(topRow);
    if (before === null || before.list === list || before.asked !== asked) return;
    if (before.rows[0]?.index === 0) return;
    const by = movedBy(before.rows, count, keyAt);
    if (by === null) return;
    remember(topRow + by);
    window.scrollBy(0, by * rowPx);
    if (focused !== null && document.activeElement === document.body) focus(focused);
  });
}

/** By how many rows the first of these that is left has moved; null where none is. */
function movedBy(rows: Place["rows"], count: number, keyAt: Rows["keyAt"]): number | null {
  for (const { index: was, key } of rows) {
    const index = key === undefined ? null : nearest(was, count, (at) => keyAt(at) === key);
    if (index !== null) return index - was;
  }
  return null;
}

/** The index nearest to another one that is the wanted one: seldom many rows come at once. */
function nearest(
  from: number,
  count: number,
  isWanted: (index: number) => boolean,
): number | null {
  for (let distance = 0; distance < count; distance++) {
    for (const index of [from + distance, from - distance]) {
      if (index >= 0 && index < count && isWanted(index)) return index;
    }
  }
  return null;
}
