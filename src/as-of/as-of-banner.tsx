import { momentIn } from "../certificates/moment.ts";
import { Button } from "../ui/button.tsx";
import { Moment } from "../ui/moment.tsx";
import { useZone } from "../ui/zone-context.ts";

interface AsOfBannerProps {
  readonly time: number;
  readonly onLeave: () => void;
}

/** Says that everything below is computed for another moment than now; it stays in sight. */
export function AsOfBanner({ time, onLeave }: AsOfBannerProps) {
  const zone = useZone();
  return (
    <section
      aria-label="Looking ahead"
      data-by-now
      className="pinned sticky top-0 z-[19] flex min-h-10 items-center gap-x-4 gap-y-1 border-b border-ink bg-ink px-(--edge) py-1 text-background max-wide:flex-wrap wide:top-[52px]"
    >
      <p className="min-w-0 flex-1" role="status">
        <strong className="mr-2 font-strong">
          As of{" "}
          <Moment
            time={time}
            isFocusable
            className="hover:text-ink max-wide:-my-3 max-wide:py-3"
          >
            {momentIn(zone, time)}
          </Moment>
        </strong>
        Everything below is computed for this moment, with the certificates of now.
      </p>
      <Button
        className="h-7"
        onClick={() => {
          onLeave();
          // It goes with the banner. What sets the date is the first control below.
          document.querySelector<HTMLElement>("main button")?.focus();
        }}
      >
        Back to now
      </Button>
    </section>
  );
}
