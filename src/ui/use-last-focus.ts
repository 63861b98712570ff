import { type RefObject, useEffect, useRef } from "react";

/** The control that had the focus last, beside those within what `excluded` selects. */
export function useLastFocus(excluded: string): RefObject<HTMLElement | null> {
  const last = useRef<HTMLElement>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest(excluded) === null) {
        last.current = target;
      }
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [excluded]);
  return last;
}
