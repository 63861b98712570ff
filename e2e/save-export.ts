import { readFile } from "node:fs/promises";
import type { Page } from "playwright/test";

export const exportFormats = ["CSV", "JSON", "iCalendar", "Markdown", "Terraform"] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** Downloads what is shown in a format, and gives its name and text. */
export async function saveExport(page: Page, format: ExportFormat) {
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page
    .getByRole("group", { name: /^Download/ })
    .getByRole("menuitem", { name: format })
    .click();
  const file = await download;
  const name = file.suggestedFilename();
  return { name, text: await readFile(await file.path(), "utf8") };
}
