import { unparse } from "papaparse";
import { writeTimestamp } from "../certificates/timestamp.ts";
import { caveats, type ExportAbout } from "./export-about.ts";
import { guardFormula } from "./guard-formula.ts";

export type Cell = string | number | null;

/** RFC 4180 knows no comments: caveats stand in this further column, in every row. */
const noteColumn = "note";

const rowsAtOnce = 200;

/**
 * Rows as RFC 4180: a header, commas, CRLF, quotes where needed. There is no byte order mark: the
 * text is UTF-8, and the first column's name is its first bytes.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function* csvTable<Row>(
  columns: readonly string[],
  rows: readonly Row[],
  about: ExportAbout,
  cellsOf: (row: Row) => readonly Cell[],
): Generator<string, void> {
  const notes = caveats(about).join(", ");
  const note = notes === "" ? [] : [guardFormula(notes)];
  yield csvLines([notes === "" ? columns : [...columns, noteColumn]]);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    yield csvLines(
      rows.slice(start, start + rowsAtOnce).map((row) => [...cellsOf(row), ...note]),
    );
  }
}

/** RFC 3339; empty where it is unknown. */
export function momentCell(time: number | null): Cell {
  return time === null ? null : guardFormula(writeTimestamp(time));
}

/** A foreign text, which must not become a formula; empty where there is none. */
export function textCell(text: string | null): Cell {
  return text === null ? null : guardFormula(text);
}

function csvLines(lines: readonly (readonly Cell[])[]): string {
  return `${unparse([...lines] as Cell[][], { newline: "\r\n" })}\r\n`;
}
