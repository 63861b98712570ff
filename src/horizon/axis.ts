import { dayMs } from "../certificates/expiry.ts";
import { longestMs, timeAtShare, timeShare } from "../certificates/time-share.ts";

/** A time axis, px. Left of `now` is what has expired, right of it what still counts. */
export interface Axis {
  readonly width: number;
  /** The places of the longest past and of the longest future; room for a head lies beyond. */
  readonly start: number;
  readonly now: number;
  readonly end: number;
}

/** Two years: an expiry that lies longer back stands at the left edge. */
export const pastMs = 730 * dayMs;
/** Ten years: an expiry that lies further ahead stands at the right edge. */
export const futureMs = longestMs;

const edge = 8;
/** The past takes about a tenth, and never less than its words need beside "now". */
const leastPast = 72;

export function layOutAxis(width: number): Axis {
  const now = Math.round(Math.max(leastPast, width * 0.092));
  return { width, start: edge, now, end: Math.max(now + 1, width - edge) };
}

/**
 * The place of an expiry that is `leftMs` away: symmetric-logarithmic, the future on the scale
 * of the bars in the table, the past mirrored and drawn together.
 */
export function xOf({ start, now, end }: Axis, leftMs: number): number {
  if (leftMs >= 0) return now + (end - now) * timeShare(leftMs);
  return now - (now - start) * Math.min(1, timeShare(-leftMs) / pastShare);
}

/** The time to expiry, ms, at a place; negative left of now. The inverse of `xOf`. */
export function leftAt({ start, now, end }: Axis, x: number): number {
  if (x >= now) return timeAtShare((x - now) / (end - now));
  return -timeAtShare(Math.min(1, (now - x) / (now - start)) * pastShare);
}

const pastShare = timeShare(pastMs);
