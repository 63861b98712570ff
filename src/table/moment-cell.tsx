import { localMoment, utcDate, utcMoment } from "../certificates/moment.ts";

interface MomentCellProps {
  readonly time: number | null;
  readonly className: string;
}

/** A UTC date; the exact moment with its zone on hover. */
export function MomentCell({ time, className }: MomentCellProps) {
  if (time === null) return <span className="text-dim">unknown</span>;
  return (
    <time
      dateTime={new Date(time).toISOString()}
      title={`${utcMoment(time)}\n${localMoment(time)}`}
      className={`whitespace-nowrap ${className}`}
    >
      {utcDate(time)}
    </time>
  );
}
