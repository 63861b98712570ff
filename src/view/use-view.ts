import { type inferParserType, useQueryStates } from "nuqs";
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
  const dismissUnreadable = useCallback(() => {
    setUnreadable([]);
    void setView(withoutUnreadable(), { history: "replace" });
  }, [setView]);
  /** Changes what is named and leaves the rest; null takes the default. */
  const changeView = useCallback(
    (change: ViewChange) => {
      setUnreadable([]);
      // Whatever it is given, nuqs adds an entry to the history, and Back would then do nothing.
      void setView((present) =>
        isChange(present, change) ? { ...withoutUnreadable(), ...change } : {},
      );
    },
    [setView],
  );
  return { view, changeView, unreadable, dismissUnreadable };
}

/** Takes out of the address what cannot be read: a reload or a link would bring its notice back. */
function withoutUnreadable(): ViewChange {
  const names = unreadableParams(window.location.search).map(({ name }) => [name, null]);
  return Object.fromEntries(names);
}

export type View = inferParserType<typeof viewParams>;
export type ChangeView = (change: ViewChange) => void;
type ViewChange = { readonly [Name in keyof View]?: View[Name] | null };

function isChange(present: View, change: ViewChange): boolean {
  const names = Object.keys(change) as (keyof View)[];
  return names.some((name) => {
    const { eq, defaultValue = null } = viewParams[name] as AnyParser;
    const [next, shown] = [change[name] ?? defaultValue, present[name]];
    return next === null || shown === null ? next !== shown : !eq(next, shown);
  });
}

interface AnyParser {
  readonly eq: (one: unknown, other: unknown) => boolean;
  readonly defaultValue?: unknown;
}
