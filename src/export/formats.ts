import type { WriteExport } from "./export-about.ts";

/** A form that rows can be taken away in. */
export interface ExportFormat {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly use: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly isCopied: boolean;
  /** Fetches the code that writes it. */
  readonly load: () => Promise<WriteExport>;
}

export const calendarFormat: ExportFormat = {
  name: "iCalendar",
  use: "an event per expiry, with alarms",
  extension: "ics",
  mediaType: "text/calendar;charset=utf-8",
  isCopied: false,
  load: async () => (await import("./calendar.ts")).writeCalendar,
};

export const formats: readonly ExportFormat[] = [
  {
    name: "CSV",
    use: "for spreadsheets",
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    isCopied: true,
    load: async () => (await import("./csv.ts")).writeCsv,
  },
  {
    name: "JSON",
    use: "as the API gave it",
    extension: "json",
    mediaType: "application/json",
    isCopied: true,
    load: async () => (await import("./json.ts")).writeJson,
  },
  calendarFormat,
  {
    name: "Markdown",
    use: "a table",
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    isCopied: true,
    load: async () => (await import("./markdown.ts")).writeMarkdown,
  },
  {
    name: "Terraform",
    use: "import blocks",
    extension: "tf",
    mediaType: "text/plain;charset=utf-8",
    isCopied: true,
    load: async () => (await import("./terraform.ts")).writeTerraform,
  },
];
