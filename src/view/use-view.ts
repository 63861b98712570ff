import { useQueryStates } from "nuqs";
import { useCallback, useEffect, useState } from "react";
import { unreadableParams, viewParams } from "./view-params.ts";

/** What the person is looking at. The address is its only copy. */
export function useView() {
  const [view, setView] = useQueryStates(viewParams);
  const [unreadable, setUnreadable] = useState(() => unreadableParams(window.location.search));

  useEffect(() => {
    const readAgain = () => setUnreadable(unreadableParams(window.location.search));
    window.addEventListener("popstate", readAgain);
    return () => window.removeEventListener("popstate", readAgain);
  }, []);
  const dismissUnreadable = useCallback(() => setUnreadable([]), []);
  /** Changes what is named and leaves the rest; null takes the default. */
  const changeView = useCallback(
    (change: Parameters<typeof setView>[0]) => {
      setUnreadable([]);
      void setView(change);
    },
    [setView],
  );
  return { view, changeView, unreadable, dismissUnreadable };
}

export type View = ReturnType<typeof useView>["view"];
export type ChangeView = ReturnType<typeof useView>["changeView"];
