import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element in px, kept up as it changes; `first` before the first layout. */
export function useWidth(element: RefObject<HTMLElement | null>, first = 0): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    setWidth(Math.floor(element.current.getBoundingClientRect().width));
    return () => observer.disconnect();
  }, [element]);
  return width;
}

let lastWidth = 0;

/**
 * The width of a table's frame, in px. One table takes the place of another, as rows do that of
 * their skeleton: it is as wide, mostly, and is not drawn a second time for its width.
 */
export function useFrameWidth(frame: RefObject<HTMLElement | null>): number {
  const width = useWidth(frame, lastWidth);
  useLayoutEffect(() => {
    lastWidth = width;
  }, [width]);
  return width;
}
