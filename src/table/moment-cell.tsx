import { dateIn, localMoment, utcMoment } from "../certificates/moment.ts";
import { useZone } from "../ui/zone-context.ts";

interface MomentCellProps {
  readonly time: number | null;
  readonly className: string;
}

/** A date; the exact moment with its zone on hover. */
export function MomentCell({ time, className }: MomentCellProps) {
  const zone = useZone();
  if (time === null) return <span className="text-dim">unknown</span>;
  return (
    <time
      dateTime={new Date(time).toISOString()}
      title={`${utcMoment(time)}\n${localMoment(time)}`}
      className={`whitespace-nowrap ${className}`}
    >
      {dateIn(zone, time)}
    </time>
  );
}
