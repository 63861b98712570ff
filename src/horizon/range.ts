import { dayMs, hourMs, minuteMs, secondMs } from "../certificates/expiry.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import { type Axis, futureMs, leftAt, pastMs, xOf } from "./axis.ts";
import type { Mark } from "./mark.ts";

export type RangeEnd = "from" | "to";

/**
 * The moment at a place, epoch ms, as one end of a range. Beyond the ends of the axis the range
 * is open.
 */
export function timeAt(axis: Axis, now: number, x: number, end: RangeEnd): number | null {
  if (end === "from" ? x <= axis.start : x >= axis.end) return null;
  return roundAt(axis, now, x);
}

/** The moment at a place, epoch ms, rounded to what a px can tell apart. */
export function roundAt(axis: Axis, now: number, x: number): number {
  return wholes(Math.round, now + leftAt(axis, x), unitAt(axis, x));
}

/** What a px can tell apart at a place: a day, an hour or a minute. */
export function unitAt(axis: Axis, x: number): number {
  // Beyond the ends of the axis no px differs from the next.
  const inside = Math.max(axis.start, Math.min(axis.end - 1, x));
  const pxMs = leftAt(axis, inside + 1) - leftAt(axis, inside);
  return pxMs >= dayMs ? dayMs : pxMs >= hourMs ? hourMs : minuteMs;
}

/** The range between two places; null where that is all of time. */
export function rangeBetween(axis: Axis, now: number, a: number, b: number): TimeRange | null {
  const from = timeAt(axis, now, Math.min(a, b), "from");
  const to = timeAt(axis, now, Math.max(a, b), "to");
  return unlessAll({ from, to: from === null ? to : after(from, to) });
}

/**
 * The range from one mark to another, given by their places in the list: both of them are in
 * it, and the next ones are not. Where there is room it begins and ends clear of the heads.
 * Null where that is all of time.
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
  // What stands at an edge of the axis may lie anywhere beyond it. The edge is met by a time: a
  // bin stands in the middle of its px.
  const isFirst = begin.from - now <= -pastMs && from <= (marks[0]?.from ?? 0);
  const isLast = end.to - now >= futureMs && to > (marks.at(-1)?.to ?? 0);
  return unlessAll({ from: isFirst ? null : from, to: isLast ? null : to });
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
  const other = range[end === "from" ? "to" : "from"];
  if (other === null) return withEnd(range, end, time);
  return withEnd(range, end, end === "from" ? before(other, time) : after(other, time));
}

/** A range with another end; null where that is all of time. */
export function withEnd(
  range: TimeRange,
  end: RangeEnd,
  time: number | null,
): TimeRange | null {
  return unlessAll({ ...range, [end]: time });
}

/** Where one end of a range stands on the axis, px; an open one at the end of the axis. */
export function placeOf(axis: Axis, now: number, range: TimeRange, end: RangeEnd): number {
  const time = range[end];
  if (time !== null) return xOf(axis, time - now);
  return end === "from" ? axis.start : axis.end;
}

/** Where a range is drawn to begin and end, px. */
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

function unlessAll(range: TimeRange): TimeRange | null {
  return range.from === null && range.to === null ? null : range;
}

function after(from: number, to: number | null): number | null {
  return to === null ? null : Math.max(from + minuteMs, to);
}

function before(to: number, from: number | null): number | null {
  return from === null ? null : Math.min(to - minuteMs, from);
}
