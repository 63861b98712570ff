import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns";

/** The UTC date of a moment, `2026-11-25`. */
export function utcDate(time: number): string {
  return format(new UTCDate(time), "yyyy-MM-dd");
}

/** The exact moment with its zone, `2026-11-25 21:31:08 UTC`. */
export function utcMoment(time: number): string {
  return format(new UTCDate(time), "yyyy-MM-dd HH:mm:ss 'UTC'");
}

/** The same moment where the reader is, `Wed 25 Nov 2026, 22:31:08 GMT+1`. */
export function localMoment(time: number): string {
  return format(new Date(time), "EEE d MMM yyyy, HH:mm:ss OOO");
}
