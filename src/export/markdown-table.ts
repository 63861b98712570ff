import { caveats, type ExportAbout, headline } from "./export-about.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";

/**
 * A table in GitHub's Markdown, under a line that says what it holds, like "48 certificates".
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function* markdownTable<Row>(
  what: string,
  columns: readonly string[],
  rows: readonly Row[],
  about: ExportAbout,
  cellsOf: (row: Row) => readonly string[],
): Generator<string, void> {
  yield `${introduction(what, about)}\n\n`;
  yield line(columns) + line(columns.map(() => "---"));
  for (const row of rows) yield line(cellsOf(row));
}

function introduction(what: string, about: ExportAbout): string {
  const parts = [
    markdownText(headline(what, about)),
    ...caveats(about).map((words) => `**${markdownText(words)}**`),
  ];
  if (about.filter !== "") parts.push(`filter ${markdownCode(about.filter)}`);
  return parts.join(", ");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
