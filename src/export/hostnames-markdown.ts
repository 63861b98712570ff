import { countdown } from "../certificates/countdown.ts";
import { coverageStatus } from "../certificates/coverage-status.ts";
import { utcDate } from "../certificates/moment.ts";
import { type ExportAbout, hostnames } from "./export-about.ts";
import type { HostnameExportRow } from "./hostname-export-row.ts";
import { markdownTable } from "./markdown-table.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";

const columns = ["Status", "Hostname", "Covered for", "Covered until", "Certificates"] as const;

/** A row for each hostname. */
export function writeHostnamesMarkdown(
  rows: readonly HostnameExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  return markdownTable(hostnames(rows.length), columns, rows, about, (row) =>
    cellsOf(row, about.now),
  );
}

function cellsOf(row: HostnameExportRow, now: number): readonly string[] {
  const { hostname, until } = row;
  return [
    coverageStatus(row.status),
    markdownCode(hostname),
    // What is not covered any more has its date beside it.
    until !== null && until <= now ? "" : countdown(until, now),
    until === null ? "" : utcDate(until),
    row
      .covering()
      .map(({ certificate: { name, id } }) => markdownText(name ?? id ?? "no name"))
      .join(", "),
  ];
}
