import { useLayoutEffect, useRef } from "react";

interface Place {
  /** What the rows are made of: another one after a refresh, or with the next page. */
  readonly list: unknown;
  /** What a person has asked for; another one when that is something else. */
  readonly asked: unknown;
  readonly topRow: number;
  readonly key: string | undefined;
}

interface Rows {
  readonly count: number;
  readonly topRow: number;
  readonly keyAt: (index: number) => string | undefined;
}

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
    last.current = { list, asked, topRow, key: keyAt(topRow) };
    if (before === null || before.list === list || before.asked !== asked) return;
    if (before.topRow === 0) return;
    const index = nearest(before.topRow, count, (at) => keyAt(at) === before.key);
    if (index === null) return;
    last.current = { list, asked, topRow: index, key: before.key };
    window.scrollBy(0, (index - before.topRow) * rowPx);
    if (focused !== null && document.activeElement === document.body) focus(focused);
  });
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
