import { waitWords } from "../certificates/countdown.ts";
import { useClock } from "../ui/use-clock.ts";
import { Notice } from "./notice.tsx";

interface HoldNoticeProps {
  readonly title: string;
  /** What happens when the wait is over. */
  readonly words: string;
  /** When that is, epoch ms. */
  readonly until: number | null;
}

/** Nothing is asked for a while: why, and how long still, counted down. */
export function HoldNotice({ title, words, until }: HoldNoticeProps) {
  const wait = useClock((now) =>
    until === null || until <= now ? "" : waitWords(until - now),
  );
  return (
    <Notice tone="soon" title={title}>
      {words} {wait === "" ? "now" : `in ${wait}`}. What was read before stays below.
    </Notice>
  );
}
