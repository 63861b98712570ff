import type { CoveringCertificate } from "../certificates/covering-certificates.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { dateIn, localMoment, utcMoment } from "../certificates/moment.ts";
import { timeShare } from "../certificates/time-share.ts";
import { statusBackground, statusText } from "../ui/status-color.ts";
import { useClock } from "../ui/use-clock.ts";
import { visibleText } from "../ui/visible-text.ts";
import { useZone } from "../ui/zone-context.ts";

const mostBars = 4;

interface CoverageBarsProps {
  readonly covering: readonly CoveringCertificate[];
  readonly bounds: StatusBounds;
}

/** A bar per certificate on one time axis, so that it shows where they overlap. */
export function CoverageBars({ covering, bounds }: CoverageBarsProps) {
  const shown = covering.slice(0, mostBars);
  const more = covering.length - shown.length;
  return (
    <div className="flex items-center gap-2">
      <div className={`flex flex-1 flex-col ${shown.length > 2 ? "gap-[3px]" : "gap-1"}`}>
        {shown.map((one) => (
          <CoverageBar
            key={one.row}
            covering={one}
            bounds={bounds}
            heightLook={shown.length > 2 ? "h-1" : "h-1.5"}
          />
        ))}
      </div>
      {/* The room is kept in every row: the axis is the same for all. */}
      <span className="w-5 shrink-0 text-small text-dim">
        {more > 0 && (
          <>
            +{more}
            <span className="sr-only"> more</span>
          </>
        )}
      </span>
    </div>
  );
}

interface CoverageBarProps {
  readonly covering: CoveringCertificate;
  readonly bounds: StatusBounds;
  readonly heightLook: string;
}

function CoverageBar({ covering, bounds, heightLook }: CoverageBarProps) {
  const { certificate, isByWildcard } = covering;
  const { expires } = certificate;
  const zone = useZone();
  const status = useClock((now) => statusOf(expires, now, bounds));
  // Less than a pixel of the bar: finer steps would be renders for nothing.
  const percent = useClock((now) =>
    expires === null ? 0 : Math.round(timeShare(expires - now) * 1_000) / 10,
  );
  const date = expires === null ? "date unknown" : dateIn(zone, expires);
  const name = visibleText(certificate.name ?? "no name");
  const words = [status, date, ...(isByWildcard ? ["by a wildcard"] : [])].join(", ");
  // On a line of its own, a name does not reach the direction of the others.
  const title = [
    name,
    words,
    ...(expires === null ? [] : [utcMoment(expires), localMoment(expires)]),
  ];
  return (
    <span
      role="img"
      aria-label={`${name}: ${words}`}
      title={title.join("\n")}
      className={`relative block rounded-full bg-soft ${heightLook}`}
      data-bar={status}
    >
      {status === "unknown" ? (
        <span className="absolute -top-0.5 left-0 size-2 rounded-full border border-dashed border-unknown bg-panel" />
      ) : status === "expired" ? (
        <span
          data-filled
          className={`block h-full w-1.5 rounded-full ${statusBackground.expired}`}
        />
      ) : (
        <span
          data-filled={isByWildcard ? undefined : ""}
          className={`block h-full min-w-1.5 rounded-full ${isByWildcard ? `${statusText[status]} ${dashed}` : statusBackground[status]}`}
          style={{ width: `${percent}%` }}
        />
      )}
    </span>
  );
}

/** A bar that stands for a wildcard. */
const dashed = "bg-[repeating-linear-gradient(90deg,currentColor_0_7px,transparent_7px_10px)]";
