import { countdown } from "../certificates/countdown.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { statusText } from "../ui/status-color.ts";
import { StatusMark } from "../ui/status-mark.tsx";
import { useClock } from "../ui/use-clock.ts";

interface StatusWordsProps {
  readonly expires: number | null;
  readonly bounds: StatusBounds;
}

/** "expires in 2 d 02 h", on the tint of its status. */
export function StatusWords({ expires, bounds }: StatusWordsProps) {
  const status = useClock((now) => statusOf(expires, now, bounds));
  const words = useClock((now) => expiryWords(expires, now));
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-chip px-1.5 py-0.5 text-small ${statusText[status]} ${tints[status]}`}
    >
      <StatusMark status={status} label={status} />
      {words}
    </span>
  );
}

function expiryWords(expires: number | null, now: number): string {
  if (expires === null) return "expiry unknown";
  return `${expires > now ? "expires in" : "expired"} ${countdown(expires, now)}`;
}

/** Written out because Tailwind finds class names by reading the source. */
const tints = {
  expired: "bg-expired-tint",
  critical: "bg-critical-tint",
  soon: "bg-soon-tint",
  upcoming: "bg-upcoming-tint",
  valid: "bg-valid-tint",
  unknown: "bg-unknown-tint",
} as const;
