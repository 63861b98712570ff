import { wireRecord } from "../certificates/wire-record.ts";
import { caveats, type ExportAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";

/**
 * The records as the API gave them, in its v4 envelope, one on each line. What is to be said of
 * the export stands in `messages`, where the API has its own.
 */
export function* writeJson(
  rows: readonly ExportRow[],
  about: ExportAbout,
): Generator<string, void> {
  const messages = caveats(about).map((message) => ({ message }));
  yield `{"success":true,"errors":[],"messages":${JSON.stringify(messages)},"result":[`;
  let before = "\n";
  for (const { certificate } of rows) {
    yield before + JSON.stringify(wireRecord(certificate));
    before = ",\n";
  }
  const total = about.total === null ? {} : { total_count: about.total };
  yield `\n],"result_info":${JSON.stringify({ count: rows.length, ...total })}}\n`;
}
