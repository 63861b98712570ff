import { waitWords } from "../certificates/countdown.ts";
import { useClock } from "../ui/use-clock.ts";
import { Notice } from "./notice.tsx";

interface HoldNoticeProps {
  readonly title: string;
  /** What happens when the wait is over. */
  readonly words: string;
  /** When that is, epoch ms. */
  readonly until: number | null;
  /** Whether something was read before. */
  readonly hasRows: boolean;
}

/** Nothing is asked for a while: why, and how long still, counted down. */
export function HoldNotice({ title, words, until, hasRows }: HoldNoticeProps) {
  const wait = useClock((now) => {
    // The last tick is up to a second ago: whole seconds never say more than there is to wait.
    const seconds = until === null ? 0 : Math.floor((until - now) / 1_000);
    return seconds < 1 ? "" : waitWords(seconds * 1_000);
  });
  return (
    <Notice tone="soon" title={title}>
      {words} {wait === "" ? "now" : `in ${wait}`}.
      {hasRows && " What was read before stays below."}
    </Notice>
  );
}
