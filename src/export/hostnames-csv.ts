import { coverageStatus } from "../certificates/coverage-status.ts";
import { daysLeft } from "../certificates/days-left.ts";
import { type Cell, csvTable, momentCell, textCell } from "./csv-table.ts";
import type { ExportAbout } from "./export-about.ts";
import type { HostnameExportRow } from "./hostname-export-row.ts";

const columns = [
  "status",
  "hostname",
  "covered until",
  "days left",
  "certificates",
  "certificate ids",
] as const;

/** A row for each hostname. No cell can become a formula. */
export function writeHostnamesCsv(
  rows: readonly HostnameExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  return csvTable(columns, rows, about, (row) => cellsOf(row, about.now));
}

function cellsOf(row: HostnameExportRow, now: number): readonly Cell[] {
  const { hostname, until } = row;
  const certificates = row.covering().map(({ certificate }) => certificate);
  return [
    coverageStatus(row.status),
    textCell(hostname),
    momentCell(until),
    daysLeft(until, now),
    textCell(certificates.map(({ name }) => name ?? "no name").join(", ")),
    // In the same order, and exact where two have the same name.
    textCell(certificates.map(({ id }) => id ?? "no id").join(" ")),
  ];
}
