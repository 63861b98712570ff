import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";

interface Rows {
  readonly count: number;
  /** The first row that is drawn, and the first after it that is not. */
  readonly start: number;
  readonly end: number;
  /** The first row in sight. */
  readonly topRow: number;
  /** The same function for as long as the rows are the same. */
  readonly keyAt: (index: number) => string | undefined;
  /** Brings a row that may not be drawn into sight. */
  readonly scrollTo: (index: number) => void;
  readonly body: RefObject<HTMLElement | null>;
}

export interface RowFocus {
  /** The row whose controls the Tab key reaches. */
  readonly activeKey: string | undefined;
  readonly setActive: (key: string) => void;
  /** Goes on from the active row, and focuses the row that it comes to. */
  readonly move: (by: 1 | -1) => void;
  /** Focuses a row, wherever it stands; false when there is none with this key. */
  readonly focus: (key: string) => boolean;
  /** Brings a row into sight and leaves the focus where it is. */
  readonly show: (key: string) => void;
  readonly showFirst: () => void;
}

/** What others do with the rows of a table. */
export type RowWalk = Pick<RowFocus, "move" | "focus" | "show" | "showFirst">;

/**
 * One row of a long table is active: Tab reaches its controls alone, so that a table of thousands
 * is a few stops on the way and not thousands. Once the page has scrolled away from it, the first
 * row in sight stands in for it. The control to focus carries `data-row-key`.
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export function useRowFocus(rows: Rows): RowFocus {
  const { count, start, end, topRow, keyAt, scrollTo, body } = rows;
  const [active, setActive] = useState<string>();
  const awaited = useRef<string>(undefined);
  const activeIndex = useMemo(() => indexOf(active, count, keyAt), [active, count, keyAt]);

  // The row may be drawn only after the page has scrolled to it.
  useLayoutEffect(() => {
    const key = awaited.current;
    if (key === undefined) return;
    const control = findControl(body.current, key);
    if (control === null) return;
    awaited.current = undefined;
    control.focus({ preventScroll: true });
  });

  const focusAt = (index: number) => {
    const key = keyAt(index);
    if (key === undefined) return;
    awaited.current = key;
    scrollTo(index);
    setActive(key);
    const control = findControl(body.current, key);
    if (control !== null) {
      awaited.current = undefined;
      control.focus({ preventScroll: true });
    }
  };

  const lastIndex = useRef(-1);
  // Once other rows are drawn, nothing tells any more who had it.
  const hadFocus = body.current?.contains(document.activeElement) === true;
  // The focus of a row that a refresh took away is on the one that stands in its place.
  useLayoutEffect(() => {
    if (activeIndex >= 0) lastIndex.current = activeIndex;
    else if (hadFocus && document.activeElement === document.body) {
      focusAt(Math.min(lastIndex.current, count - 1));
    }
  });
  const isDrawn = activeIndex >= start && activeIndex < end;
  return {
    activeKey: isDrawn ? active : keyAt(topRow),
    setActive: useCallback((key: string) => setActive(key), []),
    move(by) {
      const control = active === undefined ? null : findControl(body.current, active);
      const isInside = body.current?.contains(document.activeElement) ?? false;
      // The first step onto a table goes to its active row, not past it.
      if (!isDrawn && (activeIndex < 0 || awaited.current !== active)) focusAt(topRow);
      else if (!isInside && control !== null) focusAt(activeIndex);
      else focusAt(Math.min(count - 1, Math.max(0, activeIndex + by)));
    },
    focus(key) {
      const index = indexOf(key, count, keyAt);
      if (index >= 0) focusAt(index);
      return index >= 0;
    },
    show(key) {
      const index = indexOf(key, count, keyAt);
      if (index < 0) return;
      scrollTo(index);
      setActive(key);
    },
    showFirst: () => scrollTo(0),
  };
}

function indexOf(key: string | undefined, count: number, keyAt: Rows["keyAt"]): number {
  for (let index = 0; key !== undefined && index < count; index++) {
    if (keyAt(index) === key) return index;
  }
  return -1;
}

function findControl(body: HTMLElement | null, key: string): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(key)}"]`) ?? null;
}
