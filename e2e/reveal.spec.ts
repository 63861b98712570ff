import { dashboard, sample } from "./dashboard.ts";
import { detailPanel } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";

test("the row of what is open far below is in sight again after a reload", async ({
  page,
  sampleUrl,
}) => {
  const { open, names, table } = dashboard(page);
  const { panel } = detailPanel(page);
  await open(`${sampleUrl}/?scope=account:${sample.managed.id}`, "1,240 of 1,240 certificates");
  await page.evaluate(() => window.scrollTo(0, 20_000));
  await names.filter({ hasText: "Quartz Media" }).first().click();
  await expect(page).toHaveURL(/certificate=/);
  const key = new URL(page.url()).searchParams.get("certificate") ?? "";
  await page.reload();
  await expect(panel).toBeVisible();
  await expect(table.locator(`[data-row-key="${key}"]`)).toBeInViewport();
});
