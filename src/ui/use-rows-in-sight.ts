import { startTransition, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { onIdle } from "./on-idle.ts";
import { mostUnshifted, shiftAfterScroll } from "./tall-rows.ts";

interface RowsInSight {
  /** The first row in sight and the one after the last, were there rows without end. */
  readonly first: number;
  readonly last: number;
  /** How far up the rows are shifted, see `tall-rows.ts`. */
  readonly shiftPx: number;
  /** Whether they are far from those in sight just before, and the page has not come to rest. */
  readonly isFar: boolean;
}

/** A jump by more rows in one frame has no use for rows beside those that it passes. */
const farRows = 16;
/** After which the page counts as at rest although it is busy, ms. */
const restMs = 500;

/** Before it is known where the rows begin and how wide they are: they would be drawn twice. */
const none: RowsInSight = { first: 0, last: 0, shiftPx: 0, isFar: false };

/**
 * Which rows of one height the window shows. That takes no measuring of rows, so that it is done
 * here and not by TanStack Virtual, which is large and comes later, with the lists that need it.
 * @param topPx where the rows begin in the document; null before that is known
 */
export function useRowsInSight(
  count: number,
  rowPx: number,
  topPx: number | null,
): RowsInSight {
  const [sight, setSight] = useState(none);
  const scrolled = useRef({ to: 0, shiftPx: 0 });
  // A look makes the browser lay the page out: other rows are no reason for one, unless they have
  // another shift. Should the page be too short for its place by then, it scrolls by itself.
  const shifting = Math.max(count, mostUnshifted(rowPx));
  useLayoutEffect(() => {
    if (topPx === null) return;
    let shown: RowsInSight | null = null;
    let stopWaiting = () => {};
    const begin = topPx;
    function look(): RowsInSight {
      const { to: from, shiftPx: before } = scrolled.current;
      const to = window.scrollY - begin;
      const scroll = { from, to, screenPx: window.innerHeight };
      const shiftPx = shiftAfterScroll({ count: shifting, rowPx }, before, scroll);
      scrolled.current = { to, shiftPx };
      return rowsAt(to, rowPx, shiftPx);
    }
    function follow(): void {
      const seen = look();
      if (isSame(seen, shown)) return;
      const isFar = shown !== null && Math.abs(seen.first - shown.first) > farRows;
      shown = { ...seen, isFar };
      // Before the browser paints what it has scrolled to.
      flushSync(() => setSight(shown ?? none));
      stopWaiting();
      if (isFar) stopWaiting = onIdle(rest, restMs);
    }
    function rest(): void {
      startTransition(() => setSight((far) => ({ ...far, isFar: false })));
    }
    shown = look();
    setSight(shown);
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      stopWaiting();
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [shifting, rowPx, topPx]);
  return sight;
}

function rowsAt(offsetPx: number, rowPx: number, shiftPx: number): RowsInSight {
  const topPx = offsetPx + shiftPx;
  return {
    first: Math.max(0, Math.floor(topPx / rowPx)),
    // At least one, so that rows below the window are drawn ahead, too.
    last: Math.max(1, Math.ceil((topPx + window.innerHeight) / rowPx)),
    shiftPx,
    isFar: false,
  };
}

function isSame(one: RowsInSight, other: RowsInSight | null): boolean {
  return one.first === other?.first && one.last === other.last && one.shiftPx === other.shiftPx;
}
