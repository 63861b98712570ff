import { useState } from "react";
import { clock } from "../ui/clock.ts";
import { writeToClipboard } from "../ui/write-to-clipboard.ts";
import { certificates, type ExportAbout, type RowsAbout } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import type { ExportFormat } from "./formats.ts";
import { saveExport } from "./save-export.ts";
import { writeInSlices } from "./write-in-slices.ts";

/** How far an export has come. */
export type ExportState =
  | { readonly kind: "none" }
  | { readonly kind: "writing"; readonly words: string }
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "failed"; readonly words: string }
  /** The browser denied the clipboard: the text is to be shown instead. */
  | { readonly kind: "denied"; readonly text: string; readonly format: string };

/** Exports rows and tells how it went; one export at a time. */
export function useExport(makeRows: () => readonly ExportRow[], aboutRows: () => RowsAbout) {
  const [state, setState] = useState<ExportState>({ kind: "none" });
  // By the page's own clock, also where the rows are computed for a moment that lies ahead.
  const makeAbout = (): ExportAbout => ({ ...aboutRows(), madeAt: clock.now() });

  const run = async (work: (rows: readonly ExportRow[]) => Promise<ExportState>) => {
    const rows = makeRows();
    setState({ kind: "writing", words: `Writing ${certificates(rows.length)}…` });
    try {
      setState(await work(rows));
    } catch {
      // What writes the format could not be fetched, or the browser is out of memory.
      setState({
        kind: "failed",
        words: "Nothing was exported. Reload the page and try again.",
      });
    }
  };

  const save = (format: ExportFormat) =>
    void run(async (rows) => {
      const name = await saveExport(format, rows, makeAbout());
      return { kind: "done", words: `${certificates(rows.length)} exported as ${name}.` };
    });

  const copy = (format: ExportFormat) =>
    void run(async (rows) => {
      const write = await format.load();
      const text = (await writeInSlices(write(rows, makeAbout()), (slice) => slice)).join("");
      return (await writeToClipboard(text))
        ? { kind: "done", words: `${certificates(rows.length)} copied as ${format.name}.` }
        : { kind: "denied", text, format: format.name };
    });

  return { state, save, copy, dismiss: () => setState({ kind: "none" }) };
}
