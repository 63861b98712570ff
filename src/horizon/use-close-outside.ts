import { useEffect, useRef } from "react";

/** A finger never leaves: what it opened over the plot closes at a touch anywhere else. */
export function useCloseOutside(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const onDown = ({ target }: Event) => {
      const isInside = target instanceof Element && target.closest("[data-horizon-plot]");
      if (!isInside) latest.current();
    };
    document.addEventListener("pointerdown", onDown);
    return () => document.removeEventListener("pointerdown", onDown);
  }, [isOpen]);
}
