const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** 0001-01-01T00:00:00Z: the zero time of Go, which its programs write for "not set". */
const goZeroTime = -62_135_596_800_000;

/**
 * Milliseconds since the epoch of an RFC 3339 timestamp, or null when it is missing or is not
 * one. `Date.parse` alone would turn 30 February into 2 March.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function parseTimestamp(timestamp: string | null): number | null {
  if (timestamp === null) return null;
  if (!rfc3339.test(timestamp)) return null;
  const day = Number(timestamp.slice(8, 10));
  if (day > 28 && day > daysInMonth(timestamp)) return null;
  const time = Date.parse(timestamp);
  return Number.isNaN(time) || time <= goZeroTime ? null : time;
}

/** A moment as the API writes it: RFC 3339 in UTC, with a fraction only where there is one. */
export function writeTimestamp(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}

/** With `Z` and whole seconds; an hour 24 would be the next day's. */
const plainUtc = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}Z$/;

/** Whether `writeTimestamp` gives back the text that was read as this moment. */
export function isAsWritten(text: string, time: number): boolean {
  return plainUtc.test(text) || writeTimestamp(time) === text;
}

function daysInMonth(timestamp: string): number {
  const [year, month] = [Number(timestamp.slice(0, 4)), Number(timestamp.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
