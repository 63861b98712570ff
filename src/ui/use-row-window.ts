import { observeWindowOffset, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";
import { offsetFor, type PlacedRows, placeRows, shiftAfterScroll } from "./tall-rows.ts";
import { useMediaQuery } from "./use-media-query.ts";

interface RowWindow extends PlacedRows {
  /** Scrolls as far as it takes to bring a row into sight. */
  readonly scrollTo: (index: number) => void;
}

/** Rows drawn beyond the edges, so that a fast scroll meets no blank. */
const overscan = 16;

/** Which of `count` rows of one height to draw while the page scrolls; there may be millions. */
export function useRowWindow(
  count: number,
  rowPx: number,
  body: RefObject<HTMLElement | null>,
): RowWindow {
  const top = useDocumentTop(body);
  const [shiftPx, setShiftPx] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowPx,
    overscan,
    scrollMargin: top,
    observeElementOffset(instance, report) {
      let from = window.scrollY;
      let shift = 0;
      return observeWindowOffset(instance, (offset, isScrolling) => {
        const { count, estimateSize, scrollMargin } = instance.options;
        const rows = { count, rowPx: estimateSize(0) };
        const to = offset - scrollMargin;
        shift = shiftAfterScroll(rows, shift, { from, to, screenPx: window.innerHeight });
        from = to;
        setShiftPx(shift);
        report(offset + shift, isScrolling);
      });
    },
  });
  // A size that changes with the screen is no measurement; the virtualizer must forget its own.
  useLayoutEffect(() => {
    if (rowPx > 0) virtualizer.measure();
  }, [virtualizer, rowPx]);

  // Paper does not scroll.
  const isPrinting = useMediaQuery("print");
  const items = virtualizer.getVirtualItems();
  const start = items[0]?.index ?? 0;
  const end = (items.at(-1)?.index ?? -1) + 1;
  const rows = { count, rowPx };
  const scrollTo = (index: number) => {
    const from = window.scrollY - top;
    const rowTop = index * rowPx;
    const least = rowTop + rowPx - window.innerHeight + marginPx;
    const most = rowTop - barsPx();
    const wanted = Math.max(least, Math.min(most, from + shiftPx));
    if (wanted === from + shiftPx) return;
    const to = offsetFor(rows, shiftPx, { from, wanted, screenPx: window.innerHeight });
    window.scrollTo({ top: top + to });
  };
  const placed = isPrinting
    ? placeRows(rows, 0, 0, Math.min(count, mostPrinted))
    : placeRows(rows, shiftPx, start, end);
  return { ...placed, scrollTo };
}

/** Some 200 pages of paper. */
const mostPrinted = 5_000;

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
