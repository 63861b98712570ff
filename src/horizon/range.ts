import { dayMs, hourMs, minuteMs, secondMs } from "../certificates/expiry.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import { type Axis, leftAt, xOf } from "./axis.ts";
import type { Mark } from "./mark.ts";

export type RangeEnd = "from" | "to";

/**
 * The moment at a place, epoch ms, as one end of a range: rounded to what a px can tell apart.
 * Beyond the ends of the axis the range is open.
 */
export function timeAt(axis: Axis, now: number, x: number, end: RangeEnd): number | null {
  if (end === "from" ? x <= axis.start : x >= axis.end) return null;
  const time = now + leftAt(axis, x);
  const pxMs = Math.abs(leftAt(axis, x + 1) - leftAt(axis, x)) || minuteMs;
  const unit = pxMs >= dayMs ? dayMs : pxMs >= hourMs ? hourMs : minuteMs;
  return wholes(Math.round, time, unit);
}

/** The range between two places; null where that is all of time. */
export function rangeBetween(axis: Axis, now: number, a: number, b: number): TimeRange | null {
  const from = timeAt(axis, now, Math.min(a, b), "from");
  const to = timeAt(axis, now, Math.max(a, b), "to");
  return from === null && to === null
    ? null
    : { from, to: from === null ? to : after(from, to) };
}

/**
 * The range from one mark to another, given by their places in the list: both of them are in
 * it, and the next ones are not. Where there is room it begins and ends clear of the heads.
 */
export function rangeOfMarks(
  axis: Axis,
  now: number,
  marks: readonly Mark[],
  one: number,
  other: number,
): TimeRange | null {
  const [first, last] = one < other ? [one, other] : [other, one];
  const [begin, end] = [marks[first], marks[last]];
  if (begin === undefined || end === undefined) return null;
  const earliest = wholes(Math.ceil, now + leftAt(axis, begin.x - clearance), minuteMs);
  const latest = wholes(Math.floor, now + leftAt(axis, end.x + clearance), minuteMs);
  const before = marks[first - 1]?.to ?? Number.NEGATIVE_INFINITY;
  const after = marks[last + 1]?.from ?? Number.POSITIVE_INFINITY;
  const from = Math.min(second(begin.from), Math.max(second(before) + secondMs, earliest));
  const to = Math.max(second(end.to) + secondMs, Math.min(second(after), latest));
  // What stands at an edge of the axis may lie anywhere beyond it.
  return {
    from: first === 0 && begin.x <= axis.start ? null : from,
    to: last === marks.length - 1 && end.x >= axis.end ? null : to,
  };
}

/** Certificates expire on a whole second, and the address writes no finer time. */
function second(time: number): number {
  return wholes(Math.floor, time, secondMs);
}

function wholes(round: (value: number) => number, time: number, unit: number): number {
  return round(time / unit) * unit;
}

const clearance = 7;

/** A range with one end at another place. An end that meets the other stops there. */
export function moveEnd(
  axis: Axis,
  now: number,
  range: TimeRange,
  end: RangeEnd,
  x: number,
): TimeRange | null {
  const time = timeAt(axis, now, x, end);
  const moved =
    end === "to"
      ? { from: range.from, to: range.from === null ? time : after(range.from, time) }
      : { from: range.to === null ? time : before(range.to, time), to: range.to };
  return moved.from === null && moved.to === null ? null : moved;
}

/** Where a range begins and ends on the axis, px. */
export function placeRange(
  axis: Axis,
  now: number,
  { from, to }: TimeRange,
): Readonly<Record<RangeEnd, number>> {
  const start = from === null ? 0 : xOf(axis, from - now);
  const end = to === null ? axis.width : xOf(axis, to - now);
  // What is narrower than a head is drawn around its middle.
  const missing = Math.max(0, 10 - (end - start)) / 2;
  return { from: Math.max(0, start - missing), to: Math.min(axis.width, end + missing) };
}

function after(from: number, to: number | null): number | null {
  return to === null ? null : Math.max(from + minuteMs, to);
}

function before(to: number, from: number | null): number | null {
  return from === null ? null : Math.min(to - minuteMs, from);
}
