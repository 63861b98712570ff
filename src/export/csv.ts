import { unparse } from "papaparse";
import { daysLeft } from "../certificates/days-left.ts";
import { homeScope } from "../certificates/home-scope.ts";
import { writeTimestamp } from "../certificates/timestamp.ts";
import { atExpiry } from "./at-expiry.ts";
import { caveats, type ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import { guardFormula } from "./guard-formula.ts";

const columns = [
  "status",
  "name",
  "hostnames",
  "fingerprint",
  "expires",
  "days left",
  "at expiry",
  "scope kind",
  "scope id",
  "id",
  "uploaded",
  "updated",
] as const;

/** RFC 4180 knows no comments: caveats stand in this further column, in every row. */
const noteColumn = "note";

const rowsAtOnce = 200;

/**
 * The rows as RFC 4180: a header, commas, CRLF, quotes where needed. No cell can become a
 * formula. There is no byte order mark: the text is UTF-8, and the first column's name is its
 * first bytes.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function* writeCsv(
  rows: readonly ExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  const notes = caveats(about).join(", ");
  const note = notes === "" ? [] : [guardFormula(notes)];
  yield csvLines([notes === "" ? columns : [...columns, noteColumn]]);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const cells = rows
      .slice(start, start + rowsAtOnce)
      .map((row) => [...cellsOf(row, about.now), ...note]);
    yield csvLines(cells);
  }
}

type Cell = string | number | null;

function cellsOf(row: ExportRow, now: number): readonly Cell[] {
  const { name, hostnames, fingerprint, expires, id, uploaded, updated } = row.certificate;
  const scope = homeScope(row.certificate);
  return [
    row.status,
    guarded(name),
    guardFormula([...hostnames].join(" ")),
    guarded(fingerprint),
    moment(expires),
    daysLeft(expires, now),
    atExpiry(row),
    scope.kind,
    scope.id,
    guarded(id),
    moment(uploaded),
    moment(updated),
  ];
}

function moment(time: number | null): string | null {
  return time === null ? null : guardFormula(writeTimestamp(time));
}

function guarded(text: string | null): string | null {
  return text === null ? null : guardFormula(text);
}

function csvLines(lines: readonly (readonly Cell[])[]): string {
  return `${unparse([...lines] as Cell[][], { newline: "\r\n" })}\r\n`;
}
