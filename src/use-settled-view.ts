import { useDeferredValue, useLayoutEffect, useState } from "react";
import { useSame } from "./ui/use-same.ts";
import type { View } from "./view/use-view.ts";

/** A key that takes longer is felt while somebody types, ms. */
const feltMs = 50;

/**
 * The view with the filter that the page has had the time to apply. A key is answered at once, the
 * field and the rows in one frame, until one took so long that it was felt: long lists on slow
 * devices. From then on the field alone is ahead, and all else follows when it can; it is the same
 * object meanwhile, for which nothing is drawn anew.
 */
export function useSettledView(view: View): View {
  const isFelt = useIsFelt(view.q);
  const settled = useDeferredValue(isFelt ? view.q : null);
  return useSame({ ...view, q: settled ?? view.q });
}

/** Whether it took too long to draw a text, and all that stands below, after the first one. */
function useIsFelt(text: string): boolean {
  const [isFelt, setFelt] = useState(false);
  const [first] = useState(text);
  const begunAt = performance.now();
  useLayoutEffect(() => {
    if (!isFelt && text !== first && performance.now() - begunAt > feltMs) setFelt(true);
  });
  return isFelt;
}
