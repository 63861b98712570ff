import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { shiftAfterScroll } from "./tall-rows.ts";

interface RowsInSight {
  /** The first row in sight and the one after the last, were there rows without end. */
  readonly first: number;
  readonly last: number;
  /** How far up the rows are shifted, see `tall-rows.ts`. */
  readonly shiftPx: number;
}

/** Before it is known where the rows begin and how wide they are: they would be drawn twice. */
const none: RowsInSight = { first: 0, last: 0, shiftPx: 0 };

/**
 * Which rows of one height the window shows. That takes no measuring of rows, so that it is done
 * here and not by TanStack Virtual, which is large and comes later, with the lists that need it.
 * @param topPx where the rows begin in the document
 */
export function useRowsInSight(count: number, rowPx: number, topPx: number): RowsInSight {
  const [sight, setSight] = useState(none);
  const scrolled = useRef({ to: 0, shiftPx: 0 });
  useLayoutEffect(() => {
    let shown: RowsInSight | null = null;
    function look(): RowsInSight {
      const { to: from, shiftPx: before } = scrolled.current;
      const to = window.scrollY - topPx;
      const scroll = { from, to, screenPx: window.innerHeight };
      const shiftPx = shiftAfterScroll({ count, rowPx }, before, scroll);
      scrolled.current = { to, shiftPx };
      return rowsAt(to, rowPx, shiftPx);
    }
    function follow(): void {
      const seen = look();
      if (isSame(seen, shown)) return;
      shown = seen;
      // Before the browser paints what it has scrolled to.
      flushSync(() => setSight(seen));
    }
    shown = look();
    setSight(shown);
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [count, rowPx, topPx]);
  return sight;
}

function rowsAt(offsetPx: number, rowPx: number, shiftPx: number): RowsInSight {
  const topPx = offsetPx + shiftPx;
  return {
    first: Math.max(0, Math.floor(topPx / rowPx)),
    // At least one, so that rows below the window are drawn ahead, too.
    last: Math.max(1, Math.ceil((topPx + window.innerHeight) / rowPx)),
    shiftPx,
  };
}

function isSame(one: RowsInSight, other: RowsInSight | null): boolean {
  return one.first === other?.first && one.last === other.last && one.shiftPx === other.shiftPx;
}
