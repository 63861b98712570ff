import { countdown } from "../certificates/countdown.ts";
import { utcDate } from "../certificates/moment.ts";
import { atExpiry } from "./at-expiry.ts";
import { caveats, type ExportAbout, headline } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
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

/**
 * The rows as a table in GitHub's Markdown, under a line that says what they are.
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function* writeMarkdown(
  rows: readonly ExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  const hasScopes = about.scopes.length > 1;
  const header = hasScopes ? [...columns, "Scope"] : columns;
  yield `${introduction(rows.length, about)}\n\n`;
  yield line(header) + line(header.map(() => "---"));
  for (const row of rows) yield line(cellsOf(row, about.now, hasScopes));
}

function introduction(count: number, about: ExportAbout): string {
  const parts = [
    markdownText(headline(count, about)),
    ...caveats(about).map((words) => `**${words}**`),
  ];
  if (about.filter !== "") parts.push(`filter ${markdownCode(about.filter)}`);
  return parts.join(", ");
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

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
