import { hasEvent } from "./calendar-time.ts";
import type { WriteExport } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";
import type { HostnameExportRow } from "./hostname-export-row.ts";
import { isImportable } from "./importable.ts";
import { writeTerraform } from "./terraform.ts";

/** A form that rows can be taken away in. */
export interface ExportFormat<Row> {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly use: string;
  readonly extension: string;
  /** What is in the file, for its name, where that is not certificates. */
  readonly part?: string;
  readonly mediaType: string;
  readonly isCopied: boolean;
  /** Where some rows cannot be written: which can, and what the others lack. */
  readonly holds?: { readonly canHold: (row: Row) => boolean; readonly lacking: string };
  /** Gives, or fetches first, the code that writes it. */
  readonly load: () => Promise<WriteExport<Row>>;
}

export const calendarFormat: ExportFormat<ExportRow> = {
  name: "iCalendar",
  use: "an event per expiry, with alarms",
  extension: "ics",
  mediaType: "text/calendar;charset=utf-8",
  isCopied: false,
  holds: {
    canHold: ({ certificate }) => hasEvent(certificate),
    lacking: "without a known date",
  },
  load: async () => (await import("./calendar.ts")).writeCalendar,
};

const csv = {
  name: "CSV",
  use: "for spreadsheets",
  extension: "csv",
  mediaType: "text/csv;charset=utf-8",
  isCopied: true,
};

const markdown = {
  name: "Markdown",
  use: "a table",
  extension: "md",
  mediaType: "text/markdown;charset=utf-8",
  isCopied: true,
};

const json: ExportFormat<ExportRow> = {
  name: "JSON",
  use: "as the API gave it",
  extension: "json",
  mediaType: "application/json",
  isCopied: true,
  load: async () => (await import("./json.ts")).writeJson,
};

const terraform: ExportFormat<ExportRow> = {
  name: "Terraform",
  use: "import blocks",
  extension: "tf",
  mediaType: "text/plain;charset=utf-8",
  isCopied: true,
  holds: {
    canHold: ({ certificate }) => isImportable(certificate),
    lacking: "without an id that can be written",
  },
  // Each certificate's panel has it anyway.
  load: async () => writeTerraform,
};

/** Of certificates. */
export const certificateFormats: readonly ExportFormat<ExportRow>[] = [
  { ...csv, load: async () => (await import("./csv.ts")).writeCsv },
  json,
  calendarFormat,
  { ...markdown, load: async () => (await import("./markdown.ts")).writeMarkdown },
  terraform,
];

/** Of certificates beside hostnames, which have tables of their own. */
export const recordFormats = [json, calendarFormat, terraform];

export const hostnameFormats: readonly ExportFormat<HostnameExportRow>[] = [
  {
    ...csv,
    part: "hostnames",
    load: async () => (await import("./hostnames-csv.ts")).writeHostnamesCsv,
  },
  {
    ...markdown,
    part: "hostnames",
    load: async () => (await import("./hostnames-markdown.ts")).writeHostnamesMarkdown,
  },
];
