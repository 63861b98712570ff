import { countdown } from "../certificates/countdown.ts";
import { utcDate } from "../certificates/moment.ts";
import { atExpiry } from "./at-expiry.ts";
import { certificates, type ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import { markdownTable } from "./markdown-table.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";

const columns = [
  "Status",
  "Name",
  "Hostnames",
  "Expires",
  "Not after",
  "At expiry",
  "Fingerprint",
  "Id",
] as const;

/** A row for each certificate. */
export function writeMarkdown(
  rows: readonly ExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  const hasScopes = about.scopes.length > 1;
  return markdownTable(
    certificates(rows.length),
    hasScopes ? [...columns, "Scope"] : columns,
    rows,
    about,
    (row) => cellsOf(row, about.now, hasScopes),
  );
}

function cellsOf(row: ExportRow, now: number, hasScopes: boolean): readonly string[] {
  const { name, hostnames, expires, fingerprint, id, scopes } = row.certificate;
  return [
    row.status,
    name === null ? "" : markdownText(name),
    hostnames.map(markdownCode).join(", "),
    countdown(expires, now),
    expires === null ? "" : utcDate(expires),
    atExpiry(row),
    fingerprint === null ? "" : markdownCode(fingerprint),
    id === null ? "" : markdownCode(id),
    ...(hasScopes
      ? [scopes.map((scope) => `${scope.kind} ${markdownCode(scope.id)}`).join(", ")]
      : []),
  ];
}
