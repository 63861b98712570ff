import { type KeyboardEvent, useRef } from "react";
import { dayMs } from "../certificates/expiry.ts";
import { futureMs } from "./axis.ts";
import { keepFocusOnMarks } from "./keep-focus-on-marks.ts";
import type { RangeEnd } from "./range.ts";
import { arrowPx } from "./step-end.ts";

interface RangeHandleProps {
  readonly end: RangeEnd;
  /** Where it is drawn, px. */
  readonly x: number;
  /** Where the end is when the pointer takes it, px; a narrow range is drawn wider than it is. */
  readonly gripX: number;
  /** The time to expiry at this end, ms. */
  readonly leftMs: number;
  /** The same in words. */
  readonly words: string;
  /** Moves this end to a place, px. */
  readonly onMove: (x: number) => void;
  /** Moves this end by a step of the keyboard, px. */
  readonly onStep: (by: number) => void;
  /** The key or the pointer is let go. */
  readonly onDone: () => void;
  readonly onEscape: () => void;
}

const mostDays = futureMs / dayMs;

const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowLeft", -arrowPx],
  ["ArrowRight", arrowPx],
  ["ArrowDown", -arrowPx],
  ["ArrowUp", arrowPx],
  ["PageDown", -10 * arrowPx],
  ["PageUp", 10 * arrowPx],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
]);

const sideLook = {
  from: "-translate-x-1/2 justify-center pointer-coarse:-translate-x-[38px] pointer-coarse:justify-end pointer-coarse:pr-1",
  to: "-translate-x-1/2 justify-center pointer-coarse:-translate-x-1.5 pointer-coarse:justify-start pointer-coarse:pl-1",
} as const;

/** One end of the selected range, to drag or to move with the keyboard. */
export function RangeHandle(props: RangeHandleProps) {
  const { end, x, gripX, leftMs, words, onMove, onStep, onDone, onEscape } = props;
  /** Where the pointer took it, and where the end was then, px; null when it is not held. */
  const grip = useRef<{ readonly pointerX: number; readonly x: number } | null>(null);

  const letGo = () => {
    grip.current = null;
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Those of the browser: Back and Forward among them.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = steps.get(event.key);
    if (by !== undefined) onStep(by);
    else if (event.key === "Escape") onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={keepFocusOnMarks}
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? "Start of the time range" : "End of the time range"}
      aria-valuemin={-730}
      aria-valuemax={mostDays}
      aria-valuenow={Math.round(Math.max(-730, Math.min(mostDays, leftMs / dayMs)))}
      aria-valuetext={words}
      // The finger's room lies outside of the range, which may be narrow.
      className={`absolute top-[68px] z-10 flex h-8 w-6 cursor-ew-resize touch-none items-end rounded-chip pointer-coarse:top-1 pointer-coarse:h-24 pointer-coarse:w-11 print:hidden ${sideLook[end]}`}
      style={{ left: x }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { pointerX: event.clientX, x: gripX };
      }}
      onPointerMove={({ clientX }) => {
        const taken = grip.current;
        if (taken !== null) onMove(taken.x + clientX - taken.pointerX);
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
      onKeyUp={({ key }) => steps.has(key) && onDone()}
      onBlur={onDone}
    >
      <span className="h-4 w-1 rounded-full bg-ink ring-2 ring-background" />
    </div>
  );
}
