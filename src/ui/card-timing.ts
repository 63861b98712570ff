/** A moment whose card is open, and the element that names it. */
export interface OpenMoment {
  readonly anchor: HTMLElement;
  /** Epoch ms. */
  readonly time: number;
  /** Whether the focus moves into the card: it was opened from the keyboard. */
  readonly isEntered: boolean;
}

const hoverDelayMs = 300;
/** Time for the pointer to cross the gap between a moment and its card. */
const graceMs = 250;

/** When a card opens and closes: after a short hover, and after a short absence. */
export function createCardTiming(show: (moment: OpenMoment | null) => void) {
  let moment: OpenMoment | null = null;
  let isKept = false;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function stopTimers(): void {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = undefined;
  }

  function open(anchor: HTMLElement, keep: boolean, isEntered: boolean): void {
    stopTimers();
    isKept = keep;
    moment = { anchor, time: Number(anchor.dataset.moment), isEntered };
    show(moment);
  }

  function close(): void {
    stopTimers();
    isKept = false;
    if (moment === null) return;
    moment = null;
    show(null);
  }

  return {
    /** The element whose card is open. */
    anchor: () => moment?.anchor ?? null,
    /** Opens a card at once, to stay until it is closed; or with the focus in it. */
    ask: (anchor: HTMLElement, { isEntered = false } = {}) => open(anchor, true, isEntered),
    /** The open card is being used: it stays until it is closed. */
    keep() {
      if (moment === null) return;
      stopTimers();
      isKept = true;
    },
    isKept: () => isKept,
    close,
    /** The pointer is over a moment, over what keeps the open card open, or over neither. */
    hover(over: HTMLElement | "open" | null) {
      clearTimeout(opening);
      if (over === "open") stopTimers();
      else if (isKept) return;
      else if (over !== null) {
        // The one that is open stays until this one takes its place.
        stopTimers();
        opening = setTimeout(open, hoverDelayMs, over, false, false);
      } else if (moment !== null) closing ??= setTimeout(close, graceMs);
    },
  };
}

export type CardTiming = ReturnType<typeof createCardTiming>;
