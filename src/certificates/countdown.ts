import { dayMs, hourMs, minuteMs, secondMs } from "./expiry.ts";
import { formatCount } from "./format-count.ts";

/**
 * The time between now and an expiry in the words that a person would say, always rounded down:
 * "2 y 5 mo", "44 d", "16 d 09 h", "5 h 12 m", "41 m 09 s", and "12 d ago" once it has passed.
 * This is the only place that turns a remaining time into words.
 */
export function countdown(expires: number | null, now: number): string {
  if (expires === null) return "unknown";
  const left = expires - now;
  return left > 0 ? timeLeft(expires, now, left) : timeSince(expires, now, -left);
}

/** A number with its unit, as the parts of a large figure. */
export interface CountdownPart {
  readonly value: string;
  readonly unit: string;
}

/**
 * The time left as the parts of a large figure, rounded down: `2 d 02 h 24 m`, and with seconds
 * in its last hour, `41 m 09 s`. What has passed is `0 m 00 s`.
 */
export function countdownParts(expires: number, now: number): readonly CountdownPart[] {
  const left = Math.max(0, expires - now);
  const days = Math.floor(left / dayMs);
  const hours = Math.floor((left % dayMs) / hourMs);
  const minutes = Math.floor((left % hourMs) / minuteMs);
  const seconds = Math.floor((left % minuteMs) / secondMs);
  const all: readonly [number, string][] = [
    [days, "d"],
    [hours, "h"],
    [minutes, "m"],
    [seconds, "s"],
  ];
  const first = days > 0 ? 0 : hours > 0 ? 1 : 2;
  const shown = all.slice(first, first === 2 ? 4 : 3);
  return shown.map(([value, unit], at) => ({
    value: at === 0 ? formatCount(value) : twoDigits(value),
    unit,
  }));
}

/** A wait in one unit, rounded up so that it is never over too soon: "40 s", "3 m", "2 h". */
export function waitWords(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / secondMs);
  if (seconds <= 90) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `${minutes} m` : `${Math.ceil(minutes / 60)} h`;
}

/**
 * The same to the second, in days and less: "2 d 02 h 24 m 09 s", "12 d 03 h 00 m 41 s ago".
 */
export function exactCountdown(expires: number, now: number): string {
  const left = Math.abs(expires - now);
  const days = Math.floor(left / dayMs);
  const clock = [
    `${twoDigits(Math.floor((left % dayMs) / hourMs))} h`,
    `${twoDigits(Math.floor((left % hourMs) / minuteMs))} m`,
    `${twoDigits(Math.floor((left % minuteMs) / secondMs))} s`,
  ].join(" ");
  const words = days > 0 ? `${formatCount(days)} d ${clock}` : clock;
  return expires > now ? words : `${words} ago`;
}

function timeLeft(expires: number, now: number, left: number): string {
  const days = Math.floor(left / dayMs);
  const years = yearsAndMonths(expires, now);
  if (years !== null) return years;
  if (days >= 30) return `${days} d`;
  const hours = Math.floor((left % dayMs) / hourMs);
  if (days > 0) return `${days} d ${twoDigits(hours)} h`;
  const minutes = Math.floor((left % hourMs) / minuteMs);
  if (hours > 0) return `${hours} h ${twoDigits(minutes)} m`;
  const seconds = Math.floor((left % minuteMs) / secondMs);
  return `${minutes} m ${twoDigits(seconds)} s`;
}

function timeSince(expires: number, now: number, passed: number): string {
  const years = yearsAndMonths(now, expires);
  if (years !== null) return `${years} ago`;
  const days = Math.floor(passed / dayMs);
  if (days > 0) return `${days} d ago`;
  if (passed >= hourMs) return `${Math.floor(passed / hourMs)} h ago`;
  if (passed >= minuteMs) return `${Math.floor(passed / minuteMs)} m ago`;
  return `${Math.floor(passed / secondMs)} s ago`;
}

/** Calendar years and months in UTC, or null below one year. */
function yearsAndMonths(later: number, earlier: number): string | null {
  if (later - earlier < 365 * dayMs) return null;
  const months = wholeMonths(new Date(later), new Date(earlier));
  return months < 12 ? null : `${Math.floor(months / 12)} y ${months % 12} mo`;
}

/**
 * Not `differenceInMonths` of date-fns, for which February is over before its end. Where a month
 * has no such day, the month before is over when the next one begins.
 */
function wholeMonths(later: Date, earlier: Date): number {
  const years = later.getUTCFullYear() - earlier.getUTCFullYear();
  const months = 12 * years + later.getUTCMonth() - earlier.getUTCMonth();
  return msOfMonth(later) < msOfMonth(earlier) ? months - 1 : months;
}

/** How much of its month has passed. */
function msOfMonth(date: Date): number {
  const start = new Date(date);
  start.setUTCDate(1);
  return date.getTime() - start.setUTCHours(0, 0, 0, 0);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
