import { lightFormat } from "date-fns";

/** The zone in which a moment is written: UTC, or that of the reader's device. */
export type Zone = "utc" | "local";

/** The UTC date of a moment, `2026-11-25`. */
export function utcDate(time: number): string {
  return dateIn("utc", time);
}

/** The exact moment with its zone, `2026-11-25 21:31:08 UTC`. */
export function utcMoment(time: number): string {
  return momentIn("utc", time);
}

/** The same moment where the reader is, `Wed 25 Nov 2026, 22:31:08 GMT+1`. */
export function localMoment(time: number): string {
  // In English and in this order, whatever the reader's language (ECMA-262, ToDateString).
  const [weekday, month, day, year] = new Date(time).toDateString().split(" ");
  return `${weekday} ${Number(day)} ${month} ${year}, ${timeOfDayIn("local", time)}`;
}

/** The date of a moment in a zone, `2026-11-25`. */
export function dateIn(zone: Zone, time: number): string {
  return zone === "utc" ? isoParts(time)[0] : lightFormat(time, "yyyy-MM-dd");
}

/** The exact moment in a zone, with the zone: `2026-11-25 22:31:08 GMT+1`. */
export function momentIn(zone: Zone, time: number): string {
  return `${dateIn(zone, time)} ${timeOfDayIn(zone, time)}`;
}

/** The time of day of a moment in a zone, with the zone: `22:31:08 GMT+1`. */
export function timeOfDayIn(zone: Zone, time: number): string {
  return zone === "utc"
    ? `${isoParts(time)[1]} UTC`
    : `${lightFormat(time, "HH:mm:ss")} ${offsetName(new Date(time))}`;
}

/** How far the clocks stand from UTC, `GMT+5:45`. */
function offsetName(date: Date): string {
  const minutesAhead = -date.getTimezoneOffset();
  const sign = minutesAhead < 0 ? "-" : "+";
  const [hours, minutes] = [
    Math.floor(Math.abs(minutesAhead) / 60),
    Math.abs(minutesAhead) % 60,
  ];
  return `GMT${sign}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}

/** The UTC date and time of day, `2026-11-25` and `21:31:08` (ECMA-262, ToISOString). */
function isoParts(time: number): readonly [string, string] {
  const [date = "", clock = ""] = new Date(time).toISOString().split("T");
  return [date, clock.slice(0, 8)];
}
