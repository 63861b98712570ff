import { Notice } from "./notice.tsx";
import { skewWords } from "./skew-words.ts";

/** Said when this device's clock is so wrong that a person would be misled by it elsewhere. */
export function ClockNotice({ skewMinutes }: { readonly skewMinutes: number }) {
  const words = skewWords(skewMinutes);
  if (words === null) return null;
  return (
    <Notice tone="soon" title={`This device’s clock is ${words}.`}>
      Times left are by the server’s clock. Other pages and programs may be misled: set the
      clock right.
    </Notice>
  );
}
