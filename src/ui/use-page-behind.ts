import { useCallback, useLayoutEffect } from "react";

/**
 * While `isCovered`, the page behind what covers it cannot be scrolled, focused or read out. The
 * function gives it free at once, for a focus that returns to it.
 */
export function usePageBehind(isCovered: boolean): () => void {
  const release = useCallback(() => {
    document.getElementById("root")?.removeAttribute("inert");
    document.documentElement.style.overflow = "";
  }, []);
  useLayoutEffect(() => {
    if (!isCovered) return;
    document.getElementById("root")?.setAttribute("inert", "");
    document.documentElement.style.overflow = "hidden";
    return release;
  }, [isCovered, release]);
  return release;
}
