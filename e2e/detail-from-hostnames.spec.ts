import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { hostnamesView } from "./hostnames-view.ts";

test("from the hostnames a certificate is opened and closed, and the focus returns", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(`${sampleUrl}/?view=hostnames`, "30 of 30 hostnames");
  const opener = page.getByRole("table").getByRole("button", { name: "CI runners" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "CI runners" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "CI runners" })).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("a click on a hostname's row leaves the page where it is when the panel is closed", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  const { table, filter, open } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames`, 30);
  await filter.focus();
  await page.evaluate(() => window.scrollTo(0, 500));
  const row = table.locator("tr[aria-rowindex='12']");
  await expect(row).toBeInViewport({ ratio: 1 });
  await row.locator("[data-countdown]").click();
  await expect(page.locator("[data-detail]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-detail]")).toHaveCount(0);
  await expect(row.getByRole("button").first()).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(500);
});

test("walking on in the panel brings each row into sight", async ({ page, sampleUrl }) => {
  const { open, row, table } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await row("Admin console root").getByRole("button", { name: "Admin console root" }).click();
  await expect(page.getByRole("heading", { name: "Admin console root" })).toBeFocused();
  for (let steps = 0; steps < 25; steps++) await page.keyboard.press("j");
  await expect(page.getByText("28 of 48", { exact: true })).toBeVisible();
  const selected = table.locator("tr[data-selected]");
  await expect(selected).toHaveAttribute("aria-rowindex", "29");
  await expect(selected).toBeInViewport();
});

test("the panel counts and walks along the certificates of the hostnames that are shown", async ({
  page,
  sampleUrl,
}) => {
  const { table, open } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames&status=upcoming`, 2);
  await table.getByRole("button", { name: "CI runners" }).click();
  const panel = page.locator("[data-detail]");
  await expect(panel.getByText("1 of 2", { exact: true })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(panel.getByRole("heading", { name: "Kiosk terminals" })).toBeVisible();
  await expect(panel.getByText("2 of 2", { exact: true })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(panel.getByRole("heading", { name: "Kiosk terminals" })).toBeVisible();

  // The filter is about the hostname: of those that cover it, one may end sooner.
  await open(`${sampleUrl}/?view=hostnames&status=valid&q=pay`, 1);
  await table.getByRole("button", { name: "Payments partners 2023" }).click();
  await expect(panel.getByText(/^[12] of 2$/)).toBeVisible();
});

test("walking on from a hostname brings the next certificate's first one into sight", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  const { table, row, open } = hostnamesView(page);
  await open(`${sampleUrl}/?view=hostnames`, 30);
  await row("admin.northwind.io").getByRole("button", { name: "Admin console root" }).click();
  const panel = page.locator("[data-detail]");
  await expect(panel).toBeVisible();
  for (let steps = 0; steps < 16; steps++) await page.keyboard.press("j");
  await expect(panel.getByText(/^19 of /)).toBeVisible();
  await expect(table.locator("tr[data-selected]").first()).toBeInViewport();
});
