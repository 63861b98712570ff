import { minuteMs } from "../certificates/expiry.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import type { Axis } from "./axis.ts";
import { placeOf, type RangeEnd, roundAt, timeAt, unitAt, withEnd } from "./range.ts";

/** How far an arrow key moves an end, px. */
export const arrowPx = 4;

/**
 * A range with one end moved by a step of the keyboard, px: from where the end is, not from where
 * it is drawn, always in the direction of the key and never past the other end.
 */
export function stepEnd(
  axis: Axis,
  now: number,
  range: TimeRange,
  end: RangeEnd,
  by: number,
): TimeRange | null {
  const x = placeOf(axis, now, range, end);
  const isOutward = end === "from" ? by < 0 : by > 0;
  if (range[end] === null && isOutward) return range;
  if (isOutward) return withEnd(range, end, timeAt(axis, now, x + by, end));
  const least = (range[end] ?? roundAt(axis, now, x)) + Math.sign(by) * unitAt(axis, x);
  // What lies beyond the axis, moved further that way, does not come back to it.
  const step = (by < 0 ? Math.min : Math.max)(roundAt(axis, now, x + by), least);
  return withEnd(range, end, stopBefore(range, end, step, isFine(by) ? least : step));
}

/** A step towards the other end, a shorter one where that would meet it, or as far as it goes. */
function stopBefore(range: TimeRange, end: RangeEnd, step: number, shorter: number): number {
  const other = range[end === "from" ? "to" : "from"];
  if (other === null) return step;
  const [sign, time] = [end === "from" ? 1 : -1, range[end]];
  const limit = other - sign * minuteMs;
  const next = [step, shorter].find((to) => sign * to <= sign * limit) ?? limit;
  // A range of less than a minute is as short as it gets.
  return time === null || sign * next > sign * time ? next : time;
}

/** The longer keys go all the way to the other end; an arrow also finds what is between. */
function isFine(by: number): boolean {
  return Math.abs(by) <= arrowPx;
}
