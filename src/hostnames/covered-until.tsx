import { countdown } from "../certificates/countdown.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { dateIn } from "../certificates/moment.ts";
import { Moment } from "../ui/moment.tsx";
import { statusText } from "../ui/status-color.ts";
import { useClock } from "../ui/use-clock.ts";
import { useZone } from "../ui/zone-context.ts";

interface CoveredUntilProps {
  /** Epoch ms; null where it is unknown. */
  readonly until: number | null;
  readonly bounds: StatusBounds;
}

/** The live countdown to the end of a hostname's coverage, or since when it is uncovered. */
export function CoveredUntil({ until, bounds }: CoveredUntilProps) {
  const zone = useZone();
  const status = useClock((now) => statusOf(until, now, bounds));
  const left = useClock((now) => (until !== null && until <= now ? "" : countdown(until, now)));
  const color = status === "valid" ? "text-ink" : statusText[status];
  // On a card the buttons below it reach up to it, and would take its tap.
  const look = `font-strong whitespace-nowrap max-wide:relative max-wide:z-1 ${color}`;
  if (until === null) {
    return (
      <span className={look} title="Cloudflare gave no readable expiry date" data-countdown>
        {left}
      </span>
    );
  }
  return (
    <Moment time={until} className={look}>
      {left === "" ? (
        `uncovered since ${dateIn(zone, until)}`
      ) : (
        <span data-countdown>{left}</span>
      )}
    </Moment>
  );
}
