import { type RefObject, useLayoutEffect } from "react";
import { placeCard } from "./place-card.ts";

/** Keeps a card at its anchor while either moves; `onGone` when the anchor is out of the page. */
export function useCardPlace(
  card: RefObject<HTMLElement | null>,
  anchor: HTMLElement,
  onGone: () => void,
): void {
  useLayoutEffect(() => {
    const place = () => {
      const box = card.current;
      if (box === null) return;
      const at = anchor.getBoundingClientRect();
      const width = document.documentElement.clientWidth;
      const height = window.innerHeight;
      if (!anchor.isConnected || at.bottom < 0 || at.top > height) {
        onGone();
        return;
      }
      const { left, top } = placeCard(at, box.getBoundingClientRect(), { width, height });
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    };
    place();
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    window.addEventListener("scroll", place, options);
    window.addEventListener("resize", place, options);
    const leaving = new MutationObserver(() => {
      if (!anchor.isConnected) onGone();
    });
    leaving.observe(document.body, { childList: true, subtree: true });
    const growing = new ResizeObserver(place);
    if (card.current !== null) growing.observe(card.current);
    return () => {
      listening.abort();
      leaving.disconnect();
      growing.disconnect();
    };
  }, [card, anchor, onGone]);
}
