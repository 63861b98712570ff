import { CalendarClock } from "lucide-react";
import { useState } from "react";
import { dayMs } from "../certificates/expiry.ts";
import { dateIn } from "../certificates/moment.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useClock } from "../ui/use-clock.ts";
import { AsOfForm } from "./as-of-form.tsx";

interface AsOfDialogProps {
  /** The moment that the page computes for; null is now. */
  readonly asOf: number | null;
  readonly onChange: (time: number | null) => void;
}

/** The control by the clock that sets a date to look ahead to. */
export function AsOfDialog({ asOf, onChange }: AsOfDialogProps) {
  const today = useClock((now) => Math.floor(now / dayMs) * dayMs);
  const words = asOf === null ? "As of now" : `As of ${dateIn("utc", asOf)}`;
  const [isOpen, setOpen] = useState(false);
  const choose = (time: number | null) => {
    onChange(time);
    setOpen(false);
  };
  return (
    <Dialog
      title="What will be expired on …"
      isOpen={isOpen}
      onOpen={setOpen}
      trigger={
        <>
          <CalendarClock aria-hidden className="size-3.5" />
          {words}
        </>
      }
      triggerLook="inline-flex min-h-6 items-center gap-1 rounded-chip px-1.5 text-small text-middle hover:bg-soft hover:text-ink max-wide:min-h-touch"
    >
      <p className="mt-2 text-middle">
        Set a date to look ahead. Everything on the page is then computed for its first moment
        in UTC, with the certificates of now: nothing is renewed in between.
      </p>
      <AsOfForm today={today} asOf={asOf} onChoose={choose} />
    </Dialog>
  );
}
