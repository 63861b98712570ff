import { useDeferredValue } from "react";
import { useSame } from "./ui/use-same.ts";
import type { View } from "./view/use-view.ts";

/** So many certificates are searched and drawn in the frame of the key itself. */
const fewCertificates = 20_000;

/**
 * The view with the filter that the page has had the time to apply. While somebody types over a
 * long list, the field alone is ahead of it, and all else is the same object, for which nothing
 * is drawn anew; a short list is drawn with the field, which takes one frame instead of two.
 */
export function useSettledView(view: View, certificateCount: number): View {
  const settled = useDeferredValue(view.q);
  return useSame({ ...view, q: certificateCount <= fewCertificates ? view.q : settled });
}
