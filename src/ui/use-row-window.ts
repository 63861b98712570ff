import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";

export interface RowWindow {
  /** The first row drawn, and the first that is not. */
  readonly start: number;
  readonly end: number;
  /** The room that the rows before and after would take. */
  readonly beforePx: number;
  readonly afterPx: number;
  /** Scrolls as far as it takes to bring a row into sight. */
  readonly scrollTo: (index: number) => void;
}

/** Rows drawn beyond the edges, so that a fast scroll meets no blank. */
const overscan = 16;

/** Which of `count` rows of one height to draw while the page scrolls. */
export function useRowWindow(
  count: number,
  rowPx: number,
  body: RefObject<HTMLElement | null>,
): RowWindow {
  const top = useDocumentTop(body);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowPx,
    overscan,
    scrollMargin: top,
  });
  // A size that changes with the screen is no measurement; the virtualizer must forget its own.
  useLayoutEffect(() => {
    if (rowPx > 0) virtualizer.measure();
  }, [virtualizer, rowPx]);

  const items = virtualizer.getVirtualItems();
  const start = items[0]?.index ?? 0;
  const end = Math.min(count, (items.at(-1)?.index ?? -1) + 1);
  const scrollTo = (index: number) => {
    const rowTop = top + index * rowPx;
    const least = rowTop + rowPx - window.innerHeight + marginPx;
    const most = rowTop - barsPx();
    if (window.scrollY > most) window.scrollTo({ top: most });
    else if (window.scrollY < least) window.scrollTo({ top: least });
  };
  return { start, end, beforePx: start * rowPx, afterPx: (count - end) * rowPx, scrollTo };
}

const marginPx = 12;

/** How much of the window's top is taken by bars that stay there. */
function barsPx(): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return Number.parseFloat(scrollPaddingTop) || marginPx;
}

/** Where an element begins in the document, px; it moves when notices come and go above it. */
function useDocumentTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
