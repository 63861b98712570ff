import { countdown } from "../certificates/countdown.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { dateIn, localMoment, utcMoment } from "../certificates/moment.ts";
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
  return (
    <span className={`font-strong whitespace-nowrap ${color}`} title={exactMoment(until)}>
      {until !== null && left === "" ? (
        <time dateTime={new Date(until).toISOString()}>
          uncovered since {dateIn(zone, until)}
        </time>
      ) : (
        <span data-countdown>{left}</span>
      )}
    </span>
  );
}

function exactMoment(until: number | null): string {
  if (until === null) return "Cloudflare gave no readable expiry date";
  return `${utcMoment(until)}\n${localMoment(until)}`;
}
