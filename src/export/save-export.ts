import { download } from "./download.ts";
import type { ExportAbout } from "./export-about.ts";
import { fileName } from "./file-name.ts";
import type { ExportFormat } from "./formats.ts";
import { writeInSlices } from "./write-in-slices.ts";

/** Writes the rows into a file for the browser to save, and gives its name. */
export async function saveExport<Row>(
  format: ExportFormat<Row>,
  rows: readonly Row[],
  about: ExportAbout,
): Promise<string> {
  const write = await format.load();
  const parts = await writeInSlices(write(rows, about), (text) => new Blob([text]));
  const name = fileName(about, format);
  download(new Blob(parts, { type: format.mediaType }), name);
  return name;
}
