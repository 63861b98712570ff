import type { Certificate } from "../certificates/certificate.ts";
import { minuteMs } from "../certificates/expiry.ts";
import { homeScope } from "../certificates/home-scope.ts";
import { visibleText } from "../ui/visible-text.ts";
import { atExpiry } from "./at-expiry.ts";
import { calendarTime, hasEvent } from "./calendar-time.ts";
import { createCalendarUids } from "./calendar-uid.ts";
import { contentLine, textValue } from "./content-line.ts";
import { dashboardUrl } from "./dashboard-url.ts";
import {
  caveats,
  certificates,
  type ExportAbout,
  filteredBy,
  headline,
} from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";

const alarmDays = [30, 14, 7, 1] as const;

/**
 * One event per expiry, with alarms 30, 14, 7 and 1 day before. Certificates without a known
 * date are left out, and the calendar's description says how many.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function* writeCalendar(
  rows: readonly ExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  const dated = rows.filter(({ certificate }) => hasEvent(certificate));
  const description = describeCalendar(dated.length, rows.length - dated.length, about);
  const name = `Certificates of ${visibleText(about.scopeName)}`;
  yield contentLine("BEGIN", "VCALENDAR") +
    contentLine("VERSION", "2.0") +
    contentLine("PRODID", "-//Notafter//Notafter//EN") +
    contentLine("CALSCALE", "GREGORIAN") +
    // The names of RFC 7986, and those that calendars knew before it.
    textLine("NAME", name) +
    textLine("X-WR-CALNAME", name) +
    textLine("DESCRIPTION", description) +
    textLine("X-WR-CALDESC", description);
  const uidOf = createCalendarUids();
  // Calendars keep the event and drop the file, so that it has to say this by itself.
  const caveat = caveats(about).join("; ");
  for (const row of dated) {
    yield eventLines(row, { uid: uidOf(row.certificate), madeAt: about.madeAt, caveat });
  }
  yield contentLine("END", "VCALENDAR");
}

function describeCalendar(dated: number, undated: number, about: ExportAbout): string {
  const parts = [
    visibleText(headline(certificates(dated), about)),
    ...filteredBy(about).map(visibleText),
    ...caveats(about),
  ];
  if (undated > 0) parts.push(`${certificates(undated)} without a known date left out`);
  return parts.join("; ");
}

interface EventAbout {
  readonly uid: string;
  readonly madeAt: number;
  /** What a reader must know before trusting what is said of the expiry; empty when nothing. */
  readonly caveat: string;
}

function eventLines(row: ExportRow, { uid, madeAt, caveat }: EventAbout): string {
  const { certificate } = row;
  const { expires, uploaded, updated } = certificate;
  const name = nameOf(certificate);
  return (
    contentLine("BEGIN", "VEVENT") +
    contentLine("UID", uid) +
    timeLine("DTSTAMP", madeAt) +
    timeLine("DTSTART", expires) +
    timeLine("CREATED", uploaded) +
    timeLine("LAST-MODIFIED", updated) +
    // Grows with every change, so that a calendar takes a later export for the newer one.
    contentLine("SEQUENCE", String(Math.max(0, Math.floor((updated ?? 0) / minuteMs)))) +
    textLine("SUMMARY", `${name} expires`) +
    textLine("DESCRIPTION", describeEvent(row, caveat)) +
    contentLine("URL", dashboardUrl(homeScope(certificate))) +
    contentLine("TRANSP", "TRANSPARENT") +
    alarmDays.map((days) => alarmLines(name, days)).join("") +
    contentLine("END", "VEVENT")
  );
}

function alarmLines(name: string, days: number): string {
  return (
    contentLine("BEGIN", "VALARM") +
    contentLine("ACTION", "DISPLAY") +
    textLine("DESCRIPTION", `${name} expires in ${days === 1 ? "1 day" : `${days} days`}`) +
    contentLine("TRIGGER", `-P${days}D`) +
    contentLine("END", "VALARM")
  );
}

function describeEvent(row: ExportRow, caveat: string): string {
  const { hostnames, fingerprint, id, scopes } = row.certificate;
  return [
    `At expiry: ${atExpiry(row)}${caveat === "" ? "" : ` (${caveat})`}`,
    ...(hostnames.length === 0 ? [] : [`Hostnames: ${hostnames.map(visibleText).join(", ")}`]),
    ...(fingerprint === null ? [] : [`Fingerprint: ${visibleText(fingerprint)}`]),
    ...(id === null ? [] : [`Id: ${visibleText(id)}`]),
    `Scope: ${scopes.map(({ kind, id }) => `${kind} ${id}`).join(", ")}`,
  ].join("\n");
}

function nameOf({ name, id }: Certificate): string {
  return visibleText(
    name ?? (id === null ? "A certificate without a name" : `Certificate ${id}`),
  );
}

function textLine(name: string, text: string): string {
  return contentLine(name, textValue(text));
}

function timeLine(name: string, time: number | null): string {
  const written = calendarTime(time);
  return written === null ? "" : contentLine(name, written);
}
