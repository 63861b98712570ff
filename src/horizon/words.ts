import type { Certificate } from "../certificates/certificate.ts";
import { countdown } from "../certificates/countdown.ts";
import { counted } from "../certificates/counted.ts";
import { hourMs, type Status, statuses } from "../certificates/expiry.ts";
import { formatCount } from "../certificates/format-count.ts";
import { dateIn, timeOfDayIn, type Zone } from "../certificates/moment.ts";
import type { TimeRange } from "../certificates/time-range.ts";
import type { Mark } from "./mark.ts";

/** "in 2 d 02 h", "12 d ago". */
export function when(expires: number, now: number): string {
  return expires > now ? `in ${countdown(expires, now)}` : countdown(expires, now);
}

/**
 * The same where `now` may be half a minute old, as that of the picture is: seconds and minutes
 * would be wrong, the time of day is not.
 */
export function whenDrawn(expires: number, now: number, zone: Zone): string {
  return Math.abs(expires - now) < hourMs
    ? `at ${timeOfDayIn(zone, expires)}`
    : when(expires, now);
}

/** "2026-12-01, in 7 d 03 h": one end of a range. */
export function momentWords(time: number, now: number, zone: Zone): string {
  return `${dateIn(zone, time)}, ${whenDrawn(time, now, zone)}`;
}

/** "2026-12-01 to 2026-12-09", or the one date on which all of a mark expire. */
export function datesOf({ from, to }: Mark, zone: Zone): string {
  const [first, last] = [dateIn(zone, from), dateIn(zone, to)];
  return first === last ? first : `${first} to ${last}`;
}

/** A mark in one sentence, for those who do not see it. */
export function markWords(
  mark: Mark,
  certificate: Certificate | undefined,
  now: number,
  zone: Zone,
): string {
  const { status, count, hostnames, from } = mark;
  const hosts = counted(hostnames, "hostname");
  const verb = status === "expired" ? "expired" : "expires";
  if (count === 1) {
    const name = certificate?.name ?? "no name";
    return `${name}, ${status}, ${hosts}, ${verb} ${dateIn(zone, from)}, ${whenDrawn(from, now, zone)}`;
  }
  const dates = datesOf(mark, zone);
  const many = counted(count, "certificate");
  return `${many}, ${status}, ${hosts}, ${verb === "expires" ? "expire" : verb} ${dates}`;
}

/**
 * "2026-12-01 until 2027-02-19", and the time of day where an end is not at midnight: a date alone
 * would leave out, or take in, what expires on it.
 */
export function rangeWords({ from, to }: TimeRange, zone: Zone): string {
  const isWhole = [from, to].every((time) => time === null || clockIn(zone, time) === "00:00");
  const say = (time: number) =>
    isWhole ? dateIn(zone, time) : `${dateIn(zone, time)} ${clockIn(zone, time)}`;
  const words = [];
  if (from !== null) words.push(to === null ? `from ${say(from)}` : say(from));
  if (to !== null) words.push(`until ${say(to)}`);
  return words.join(" ");
}

/** "2 expired, 1 critical": how many of each status are drawn. */
export function statusWords(marks: readonly Mark[]): string {
  return statuses
    .map((status) => ({ status, count: countOf(marks, status) }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${formatCount(count)} ${status}`)
    .join(", ");
}

function countOf(marks: readonly Mark[], status: Status): number {
  return marks.reduce((sum, mark) => (mark.status === status ? sum + mark.count : sum), 0);
}

/** The time of day as `21:31`, with the seconds where there are some; without the zone. */
function clockIn(zone: Zone, time: number): string {
  return timeOfDayIn(zone, time).slice(0, 8).replace(/:00$/, "");
}
