import { CalendarClock } from "lucide-react";
import { dayMs } from "../certificates/expiry.ts";
import { dateIn } from "../certificates/moment.ts";
import { afterRows } from "../ui/after-rows.ts";
import { Later } from "../ui/later.tsx";
import { useClock } from "../ui/use-clock.ts";
import { useZone } from "../ui/zone-context.ts";

export interface AsOfDialogProps {
  /** The moment that the page computes for; null is now. */
  readonly asOf: number | null;
  readonly onChange: (time: number | null) => void;
}

const AsOfPopup = afterRows(async () => (await import("./as-of-popup.tsx")).AsOfPopup);

/** The control by the clock that sets a date to look ahead to. */
export function AsOfDialog(props: AsOfDialogProps) {
  const { asOf } = props;
  const zone = useZone();
  const today = useClock((now) => Math.floor(now / dayMs) * dayMs);
  const trigger = {
    trigger: (
      <>
        <CalendarClock aria-hidden className="size-3.5" />
        {asOf === null ? "As of now" : `As of ${dateIn(zone, asOf)}`}
      </>
    ),
    triggerLook:
      "inline-flex min-h-6 items-center gap-1 rounded-chip px-1.5 text-small text-middle hover:bg-soft hover:text-ink max-wide:min-h-touch",
  };
  return (
    <Later {...trigger}>
      {(defaultOpen) => (
        <AsOfPopup {...props} {...trigger} today={today} defaultOpen={defaultOpen} />
      )}
    </Later>
  );
}
