import { countdown } from "../certificates/countdown.ts";
import { statusOf } from "../certificates/expiry.ts";
import { timeShare } from "../certificates/time-share.ts";
import { Moment } from "../ui/moment.tsx";
import { statusBackground, statusText } from "../ui/status-color.ts";
import { useClock } from "../ui/use-clock.ts";
import { useCellContext } from "./cell-context.ts";

interface ExpiryCellProps {
  readonly expires: number | null;
}

/** The live countdown over a thin bar: the remaining time on the horizon's scale. */
export function ExpiryCell({ expires }: ExpiryCellProps) {
  const words = useClock((now) => countdown(expires, now));
  const { bounds } = useCellContext();
  const status = useClock((now) => statusOf(expires, now, bounds));
  // Half a percent is less than a pixel of the bar: finer steps would be renders for nothing.
  const percent = useClock((now) =>
    expires === null ? 0 : Math.round(timeShare(expires - now) * 200) / 2,
  );
  const color = status === "valid" ? "text-ink" : statusText[status];
  const countdownAndBar = (
    <>
      <span className={`leading-4 font-strong whitespace-nowrap ${color}`} data-countdown>
        {words}
      </span>
      <span className="h-1 w-24 overflow-hidden rounded-full bg-soft" aria-hidden>
        {expires !== null && (
          <span
            data-filled
            className={`block h-full min-w-1 rounded-full ${statusBackground[status]}`}
            style={{ width: status === "expired" ? "100%" : `${percent}%` }}
          />
        )}
      </span>
    </>
  );
  // On a card it lies above the control that fills the card, which would take its hover and tap.
  const look =
    "flex w-fit flex-col gap-1.5 max-wide:relative max-wide:z-1 max-wide:ml-auto max-wide:items-end";
  if (expires === null) {
    return (
      <span className={look} title="Cloudflare gave no readable expiry date">
        {countdownAndBar}
      </span>
    );
  }
  return (
    <Moment time={expires} className={look}>
      {countdownAndBar}
    </Moment>
  );
}
