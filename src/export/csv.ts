import { daysLeft } from "../certificates/days-left.ts";
import { homeScope } from "../certificates/home-scope.ts";
import { atExpiry } from "./at-expiry.ts";
import { type Cell, csvTable, momentCell, textCell } from "./csv-table.ts";
import type { ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";

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

/** A row for each certificate. No cell can become a formula. */
export function writeCsv(
  rows: readonly ExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  return csvTable(columns, rows, about, (row) => cellsOf(row, about.now));
}

function cellsOf(row: ExportRow, now: number): readonly Cell[] {
  const { name, hostnames, fingerprint, expires, id, uploaded, updated } = row.certificate;
  const scope = homeScope(row.certificate);
  return [
    row.status,
    textCell(name),
    textCell([...hostnames].join(" ")),
    textCell(fingerprint),
    momentCell(expires),
    daysLeft(expires, now),
    atExpiry(row),
    scope.kind,
    scope.id,
    textCell(id),
    momentCell(uploaded),
    momentCell(updated),
  ];
}
