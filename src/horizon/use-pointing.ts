import { type PointerEvent, useRef, useState } from "react";
import type { Mark } from "./mark.ts";
import { nearestMark } from "./nearest.ts";
import { nearestNotice } from "./notices.ts";
import { plot } from "./plot.ts";
import { rangeBetween } from "./range.ts";
import { useCloseOutside } from "./use-close-outside.ts";
import type { Draft } from "./use-draft.ts";
import type { Picture } from "./use-picture.ts";

/**
 * What a pointer does over the plot: it hovers, drags to select, and clicks. A finger has no
 * hover: it taps once for the card and once more, `onActivate`, for what a click does.
 */
export function usePointing(
  { axis, now, marks }: Picture,
  draft: Draft,
  onActivate: (mark: Mark) => void,
) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [notice, setNotice] = useState<number | null>(null);
  const [isTouched, setTouched] = useState(false);
  const last = useRef<Place>({ x: 0, y: 0 });
  const press = useRef<{ readonly x: number; isDrag: boolean } | null>(null);

  const leave = () => {
    setHovered(null);
    setNotice(null);
  };
  const hover = (place: Place) => {
    const { x, y } = place;
    const isOnItsWay = isOnAxis(y) || isDownwards(last.current, place);
    last.current = place;
    // On the way down to its card the pointer may pass other stems.
    if (isOnItsWay && hovered !== null) return;
    setNotice(isOnAxis(y) ? nearestNotice(axis, x) : null);
    setHovered(isOnAxis(y) ? null : (nearestMark(marks, x, y)?.id ?? null));
  };
  const click = ({ x, y }: Place, isTouch: boolean) => {
    const mark = isOnAxis(y) ? null : nearestMark(marks, x, y);
    const isSecondTap = isTouched && hovered === mark?.id;
    setTouched(isTouch);
    setHovered(mark?.id ?? null);
    setNotice(isOnAxis(y) ? nearestNotice(axis, x) : null);
    if (mark !== null && (!isTouch || isSecondTap)) onActivate(mark);
  };
  useCloseOutside(isTouched && (hovered !== null || notice !== null), leave);

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !event.isPrimary) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { x: placeOf(event).x, isDrag: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const place = placeOf(event);
      const pressed = press.current;
      const isTouch = event.pointerType === "touch";
      if (pressed === null) {
        if (!isTouch) hover(place);
      } else if (pressed.isDrag || Math.abs(place.x - pressed.x) > (isTouch ? 8 : 4)) {
        pressed.isDrag = true;
        leave();
        draft.propose(rangeBetween(axis, now, pressed.x, place.x));
      }
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const pressed = press.current;
      press.current = null;
      if (pressed?.isDrag) draft.settle();
      else if (pressed !== null) click(placeOf(event), event.pointerType === "touch");
    },
    /** The finger scrolls the page instead. */
    onPointerCancel() {
      press.current = null;
      draft.drop();
    },
  };
  return {
    /** The id of the mark under the pointer. */
    hovered,
    /** The place of the notice under the pointer, px. */
    notice,
    /** Whether it was a finger that pointed last. */
    isTouched,
    handlers,
    leave,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placeOf(event: PointerEvent<HTMLElement>): Place {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function isDownwards(from: Place, to: Place): boolean {
  return to.y > from.y && Math.abs(to.x - from.x) <= 3 * (to.y - from.y);
}

function isOnAxis(y: number): boolean {
  return y > plot.base + 2;
}
