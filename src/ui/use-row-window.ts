import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from "react";
import { restOfCode } from "./rest-of-code.ts";
import { offsetFor, type PlacedRows, placeRows } from "./tall-rows.ts";
import { useIdleValue } from "./use-idle-value.ts";
import { useMediaQuery } from "./use-media-query.ts";
import { useRowsInSight } from "./use-rows-in-sight.ts";

interface RowWindow extends PlacedRows {
  /** The first row in sight that no bar hides. */
  readonly topRow: number;
  /** Scrolls as far as it takes to bring a row into sight. */
  readonly scrollTo: (index: number) => void;
}

/** Rows drawn beyond the edges, so that a fast scroll has less to draw. */
const overscan = 16;
/** Where those in sight are awaited, and where a scroll jumps over more and passes by all it draws. */
const leastOverscan = 1;

/**
 * Which of `count` rows of one height to draw while the page scrolls; there may be millions.
 * @param rows another object where they are other rows, as after a key in the filter
 */
export function useRowWindow(
  count: number,
  rowPx: number,
  body: RefObject<HTMLElement | null>,
  rows: unknown,
): RowWindow {
  const { top, bars } = useDocumentTop(body);
  const { first, last, shiftPx, isFar } = useRowsInSight(count, rowPx, top);
  // Paper does not scroll.
  const isPrinting = useMediaQuery("print");
  const ahead = useRowsAhead(rows, isFar);
  // Should rows be gone below, the page is about to scroll up to the last that are left.
  const start = Math.max(0, Math.min(first, count - (last - first)) - ahead);
  const end = last === 0 ? 0 : Math.min(count, last + ahead);
  const size = { count, rowPx };
  const scrollTo = (index: number) => {
    // Asked for when the rows have only just come, it is not in the state yet.
    const begin = topOf(body.current) ?? 0;
    const from = window.scrollY - begin;
    const rowTop = index * rowPx;
    const least = rowTop + rowPx - window.innerHeight + marginPx;
    const most = rowTop - barsPx(body.current);
    const wanted = Math.max(least, Math.min(most, from + shiftPx));
    if (wanted === from + shiftPx) return;
    const to = offsetFor(size, shiftPx, { from, wanted, screenPx: window.innerHeight });
    window.scrollTo({ top: begin + to });
  };
  const placed = isPrinting
    ? placeRows(size, 0, 0, Math.min(count, mostPrinted))
    : placeRows(size, shiftPx, start, end);
  // At the top of the page no bar lies over the rows.
  const topRow = first === 0 ? 0 : Math.min(count - 1, first + 1 + Math.ceil(bars / rowPx));
  return { ...placed, topRow, scrollTo };
}

/** Some 200 pages of paper. */
const mostPrinted = 5_000;

/** How many rows are drawn beyond the edges: few, until those in sight are there and stay. */
function useRowsAhead(rows: unknown, isFar: boolean): number {
  const [hasRest, setRest] = useState(false);
  useEffect(() => {
    void restOfCode.begun.then(() => startTransition(() => setRest(true)));
  }, []);
  const isSettled = useIdleValue(rows) === rows;
  return hasRest && isSettled && !isFar ? overscan : leastOverscan;
}

const marginPx = 12;

/** How much of the window's top is taken by bars that stay there. */
function barsPx(rows: HTMLElement | null): number {
  const margin = rows === null ? "" : getComputedStyle(rows).scrollMarginTop;
  return Number.parseFloat(margin) || marginPx;
}

/** Where an element begins in the document, px. */
function topOf(element: HTMLElement | null): number | null {
  if (element === null) return null;
  return Math.round(element.getBoundingClientRect().top + window.scrollY);
}

/**
 * Where an element begins in the document, px, null before the first layout; and how much of the
 * window bars take. Both change when notices come and go above it.
 */
function useDocumentTop(element: RefObject<HTMLElement | null>) {
  const [top, setTop] = useState<number | null>(null);
  const [bars, setBars] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const measured = topOf(element.current);
      if (measured !== null) setTop(measured);
      setBars(barsPx(element.current));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return { top, bars };
}
