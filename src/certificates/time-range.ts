/** A stretch of time, epoch ms: from `from` up to, not including, `to`; null is open. */
export interface TimeRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** Whether a moment lies in a range. An unknown one lies in none. */
export function isInRange(time: number | null, { from, to }: TimeRange): boolean {
  if (time === null || Number.isNaN(time)) return false;
  return (from === null || time >= from) && (to === null || time < to);
}
