import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns";

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
  return format(new Date(time), "EEE d MMM yyyy, HH:mm:ss OOO");
}

/** The date of a moment in a zone, `2026-11-25`. */
export function dateIn(zone: Zone, time: number): string {
  return format(inZone(zone, time), "yyyy-MM-dd");
}

/** The exact moment in a zone, with the zone: `2026-11-25 22:31:08 GMT+1`. */
export function momentIn(zone: Zone, time: number): string {
  return format(
    inZone(zone, time),
    zone === "utc" ? "yyyy-MM-dd HH:mm:ss 'UTC'" : "yyyy-MM-dd HH:mm:ss OOO",
  );
}

/** The time of day of a moment in a zone, with the zone: `22:31:08 GMT+1`. */
export function timeOfDayIn(zone: Zone, time: number): string {
  return momentIn(zone, time).slice("2026-11-25 ".length);
}

function inZone(zone: Zone, time: number): Date {
  return zone === "utc" ? new UTCDate(time) : new Date(time);
}
