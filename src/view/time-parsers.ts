import { createParser } from "nuqs";
import type { TimeRange } from "../certificates/time-range.ts";

/** A date is its first moment in UTC, so that a link means the same wherever it is opened. */
export const momentParser = createParser<number>({ parse: readMoment, serialize: writeMoment });

/** `2026-12-01..2027-01-01`, from the first moment up to the second; either may be left out. */
export const rangeParser = createParser<TimeRange>({
  parse(text) {
    const [from, to, ...rest] = text.split("..");
    if (from === undefined || to === undefined || rest.length > 0) return null;
    const range = { from: readMoment(from), to: readMoment(to) };
    const isUnreadable = (part: string, time: number | null) => part !== "" && time === null;
    if (isUnreadable(from, range.from) || isUnreadable(to, range.to)) return null;
    const isEmpty = range.from !== null && range.to !== null && range.from >= range.to;
    return isEmpty || (range.from === null && range.to === null) ? null : range;
  },
  serialize: writeRange,
  eq: (one, other) => one.from === other.from && one.to === other.to,
});

const written = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z)?$/;

function readMoment(text: string): number | null {
  if (!written.test(text)) return null;
  const time = Date.parse(text);
  // 30 February would become 2 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text.slice(0, 10)))
    return null;
  return time;
}

/** The first and the last moment that `written` can say. */
const earliest = Date.parse("0000-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59Z");

/** What lies beyond the years that can be written is written as open, so that it reads back. */
function writeRange(range: TimeRange): string {
  const from = range.from !== null && range.from >= earliest ? writeMoment(range.from) : "";
  const to = range.to !== null && range.to <= latest ? writeMoment(range.to) : "";
  // Open at both ends is no range, but since the first moment is one, of the same times.
  return from === "" && to === "" ? `${writeMoment(earliest)}..` : `${from}..${to}`;
}

function writeMoment(time: number): string {
  const text = new Date(Math.max(earliest, Math.min(latest, time))).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}
