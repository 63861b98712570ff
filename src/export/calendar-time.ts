import type { Certificate } from "../certificates/certificate.ts";
import { writeTimestamp } from "../certificates/timestamp.ts";

/** The form of a time has four digits for the year. */
const yearTenThousand = Date.UTC(10_000, 0, 1);

/** Whether a certificate's expiry is a moment that iCalendar can write. */
export function hasEvent({ expires }: Certificate): boolean {
  return calendarTime(expires) !== null;
}

/**
 * A moment in UTC, `20261125T190700Z`; null when it is unknown or cannot be written.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 */
export function calendarTime(time: number | null): string | null {
  if (time === null || time >= yearTenThousand) return null;
  return writeTimestamp(time).replace(/[-:]|\.\d+/g, "");
}
