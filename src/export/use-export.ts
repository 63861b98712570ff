import { useState } from "react";
import { clock } from "../ui/clock.ts";
import { writeToClipboard } from "../ui/write-to-clipboard.ts";
import { countHeld } from "./count-held.ts";
import type { ExportAbout, RowsAbout } from "./export-about.ts";
import type { ExportSource } from "./export-source.ts";
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
export function useExport(aboutRows: () => RowsAbout) {
  const [state, setState] = useState<ExportState>({ kind: "none" });
  // By the page's own clock, also where the rows are computed for a moment that lies ahead.
  const makeAbout = (): ExportAbout => ({ ...aboutRows(), madeAt: clock.now() });

  const run = async <Row>(
    source: ExportSource<Row>,
    format: ExportFormat<Row>,
    work: (rows: readonly Row[], done: (how: string) => ExportState) => Promise<ExportState>,
  ) => {
    const rows = source.rows();
    const { count, said, others } = countHeld(rows, source, format);
    if (count === 0) {
      setState({ kind: "done", words: `Nothing was exported: ${others}.` });
      return;
    }
    const leftOut = others === "" ? "" : ` Left out: ${others}.`;
    setState({ kind: "writing", words: `Writing ${said}…` });
    try {
      setState(
        await work(rows, (how) => ({ kind: "done", words: `${said} ${how}.${leftOut}` })),
      );
    } catch {
      // What writes the format could not be fetched, or the browser is out of memory.
      setState({
        kind: "failed",
        words: "Nothing was exported. Reload the page and try again.",
      });
    }
  };

  const save = <Row>(format: ExportFormat<Row>, source: ExportSource<Row>) =>
    void run(source, format, async (rows, said) => {
      const name = await saveExport(format, rows, makeAbout());
      return said(`exported as ${name}`);
    });

  const copy = <Row>(format: ExportFormat<Row>, source: ExportSource<Row>) =>
    void run(source, format, async (rows, said) => {
      const write = await format.load();
      const text = (await writeInSlices(write(rows, makeAbout()), (slice) => slice)).join("");
      return (await writeToClipboard(text))
        ? said(`copied as ${format.name}`)
        : { kind: "denied", text, format: format.name };
    });

  return { state, save, copy, dismiss: () => setState({ kind: "none" }) };
}
