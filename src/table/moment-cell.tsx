import { dateIn } from "../certificates/moment.ts";
import { Moment } from "../ui/moment.tsx";
import { useZone } from "../ui/zone-context.ts";

interface MomentCellProps {
  readonly time: number | null;
  readonly className: string;
}

/** A date; its card has the exact moment. */
export function MomentCell({ time, className }: MomentCellProps) {
  const zone = useZone();
  if (time === null) return <span className="text-dim">unknown</span>;
  return (
    <Moment time={time} className={`whitespace-nowrap ${className}`}>
      {dateIn(zone, time)}
    </Moment>
  );
}
