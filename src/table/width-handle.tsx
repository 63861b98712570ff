import type { KeyboardEvent, PointerEvent } from "react";
import { mostWidthPx } from "./column-layout.ts";

interface WidthHandleProps {
  readonly name: string;
  readonly widthPx: number;
  /** The least that it can be set to. */
  readonly leastPx: number;
  /** Null goes back to the width that the layout gives. */
  readonly onResize: (widthPx: number | null) => void;
}

const stepPx = 16;

/**
 * The edge of a column, which is dragged, or moved with the arrow keys; a double click or Delete
 * gives its width back to the layout.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
 */
export function WidthHandle({ name, widthPx, leastPx, onResize }: WidthHandleProps) {
  const resize = (width: number) =>
    onResize(Math.round(Math.min(mostWidthPx, Math.max(leastPx, width))));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight") resize(widthPx + stepPx);
    else if (event.key === "ArrowLeft") resize(widthPx - stepPx);
    else if (event.key === "Delete" || event.key === "Backspace") onResize(null);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    const startX = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => resize(widthPx + moved.clientX - startX);
    handle.addEventListener("pointermove", move);
    handle.addEventListener(
      "lostpointercapture",
      () => handle.removeEventListener("pointermove", move),
      { once: true },
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter, which <hr> is not
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuenow={Math.round(widthPx)}
      aria-valuemin={leastPx}
      aria-valuemax={mostWidthPx}
      title="Drag to set the width; double click sets it back"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onDoubleClick={() => onResize(null)}
      className="absolute top-0 right-0 h-full w-2 cursor-col-resize pointer-coarse:w-6 touch-none border-r-2 border-transparent -outline-offset-2 hover:border-line focus-visible:border-ink print:hidden"
    />
  );
}
