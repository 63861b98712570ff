import type { CardTiming } from "./card-timing.ts";
import { createPointerPlace } from "./pointer-place.ts";

/**
 * Listens on the whole page, so that a moment costs nothing but its attribute, and opens its card:
 * after a short hover of a pointer that moves, at once for focus, for a click on a button and for
 * a tap. A card that was asked for, or that is being used, stays until Escape or a press elsewhere.
 */
export function watchMoments(timing: CardTiming, card: () => HTMLElement | null): () => void {
  let isTouch = false;
  /** The moment that was just pressed away: it opens again after the pointer has left it. */
  let dismissed: HTMLElement | null = null;
  /** The moment that came under a pointer at rest: its card waits until that moves. */
  let waiting: HTMLElement | null = null;
  const pointer = createPointerPlace();

  const isInCard = (target: EventTarget | null) =>
    target instanceof Node && card()?.contains(target) === true;
  /** A click means the time where it is a button; a tap always does, for lack of a hover. */
  const isAsking = (anchor: HTMLElement) => isTouch || anchor.tagName === "BUTTON";

  function onPointerOver(event: PointerEvent): void {
    const { target, pointerType } = event;
    if (pointerType === "touch") return;
    const anchor = momentAt(target);
    if (anchor !== dismissed) dismissed = null;
    waiting = pointer.hasMoved(event) ? null : anchor;
    const isOpen = anchor !== null && anchor === timing.anchor();
    if (isOpen || isInCard(target)) timing.hover("open");
    else timing.hover(anchor === dismissed || anchor === waiting ? null : anchor);
  }

  function onPointerMove(event: PointerEvent): void {
    if (!pointer.hasMoved(event) || waiting === null) return;
    const anchor = waiting;
    waiting = null;
    if (anchor !== dismissed && anchor !== timing.anchor()) timing.hover(anchor);
  }

  function onPointerDown(event: PointerEvent): void {
    const { target, pointerType } = event;
    isTouch = pointerType === "touch";
    // What the press brings under the pointer is measured from here.
    pointer.hasMoved(event);
    const anchor = momentAt(target);
    if (isInCard(target)) timing.keep();
    else if (anchor === null || anchor !== timing.anchor() || !isAsking(anchor)) {
      dismissed = anchor;
      timing.close();
    }
  }

  function onClick(event: MouseEvent): void {
    const anchor = momentAt(event.target);
    if (anchor === null || !isAsking(anchor)) return;
    // A tap on a time means the time, not the row that it stands in.
    event.stopPropagation();
    timing.ask(anchor, { isEntered: event.detail === 0 });
  }

  function onFocusIn({ target }: FocusEvent): void {
    const anchor = target instanceof HTMLElement && target.matches(moment) ? target : null;
    if (isInCard(target)) timing.keep();
    else if (anchor !== null && anchor === timing.anchor()) timing.keep();
    else if (anchor?.matches(":focus-visible")) timing.ask(anchor);
    else if (timing.isKept()) timing.close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const anchor = timing.anchor();
    if (event.key !== "Escape" || anchor === null || event.isComposing) return;
    // This Escape is for the card alone, not for what lies below it.
    event.preventDefault();
    event.stopPropagation();
    if (isInCard(document.activeElement)) anchor.focus({ preventScroll: true });
    timing.close();
  }

  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener("pointerover", onPointerOver, options);
  document.addEventListener("pointermove", onPointerMove, { ...options, passive: true });
  document.addEventListener("pointerdown", onPointerDown, options);
  document.addEventListener("click", onClick, options);
  document.addEventListener("focusin", onFocusIn, options);
  document.addEventListener("keydown", onKeyDown, options);
  // The pointer may have been there before this code was.
  timing.hover(document.querySelector<HTMLElement>(`${moment}:hover`));
  return () => {
    listening.abort();
    timing.close();
  };
}

const moment = "[data-moment]";

function momentAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(moment) : null;
}
