import { readFileSync } from "node:fs";
import { dashboard } from "./dashboard.ts";
import { detailPanel } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";
import { loadedCertificates, pathOf, pem, pemIsReady } from "./pem.ts";
import { accountId } from "./upstream-options.ts";

test("Back closes the panel, and the focus is on its row", async ({ page, sampleUrl }) => {
  const { open, row } = dashboard(page);
  const { panel } = detailPanel(page);
  await open(sampleUrl, "48 of 48 certificates");
  const name = row("Warehouse scanners").getByRole("button", { name: "Warehouse scanners" });
  await name.first().click();
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(name.first()).toBeFocused();
});

test("Back closes a dialog with the page that it stands over, and the focus is where it was", async ({
  page,
  sampleUrl,
}) => {
  const { open, header } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const sort = header("Name").getByRole("button", { name: "Name" });
  await sort.click();
  await expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Filter and keys" });
  await expect(help).toBeVisible();
  await page.goBack();
  await expect(header("Name")).toHaveAttribute("aria-sort", "none");
  await expect(help).toBeHidden();
  await expect(sort).toBeFocused();
});

test("closed over rows of the other view, it leaves the focus on the first that Tab reaches", async ({
  page,
  sampleUrl,
}) => {
  const { open, names } = dashboard(page);
  const { panel } = detailPanel(page);
  await open(sampleUrl, "48 of 48 certificates");
  await names.first().click();
  await expect(panel).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  const hostnames = page.getByRole("table", { name: "Hostnames" });
  await expect(hostnames).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(hostnames.locator("[data-row-key]").first()).toBeFocused();
});

test("back to now, it is on what sets the date", async ({ page, sampleUrl }) => {
  await dashboard(page).open(`${sampleUrl}/?asof=2027-03-01`, "48 of 48 certificates");
  await page.getByRole("button", { name: "Back to now" }).press("Enter");
  await expect(page.getByRole("button", { name: "As of now" })).toBeFocused();
});

for (const width of [1_440, 390]) {
  test(`at ${width} px a PEM file that is loaded leaves it in the panel`, async ({
    page,
    notafter,
    upstream,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    upstream.set({ certificates: { [accountId]: loadedCertificates() } });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    const { open, filter } = dashboard(page);
    const { panel, heading } = detailPanel(page);
    const { dialog, summary, paste } = pem(page);
    await open(server.url, "4 of 4 certificates");
    await pemIsReady(page);
    await paste(readFileSync(pathOf("rsa.pem"), "latin1"));
    await expect(summary).toContainText("loaded and selected");
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(heading).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);

    await filter.focus();
    await paste(readFileSync(pathOf("ec.pem"), "latin1"));
    await dialog.getByRole("button", { name: /warehouse SCANNERS/ }).click();
    await expect(dialog).toHaveCount(0);
    await expect(heading).toBeFocused();
  });
}

test("what reads again keeps the focus, also where its button goes", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/status of 50|Failed to load/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, loadState } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  const refresh = page.getByRole("button", { name: "Refresh" });
  const release = upstream.hold();
  await refresh.focus();
  await page.keyboard.press("Enter");
  await expect(refresh).toHaveAttribute("aria-disabled", "true");
  await expect(refresh).toBeFocused();
  upstream.set({ respond: () => ({ status: 500, body: {} }) });
  release();
  const retry = page.getByRole("button", { name: "Retry 1 page" });
  await expect(retry).toBeVisible({ timeout: 30_000 });
  upstream.set({ respond: () => undefined });
  await retry.focus();
  await page.keyboard.press("Enter");
  await expect(retry).toHaveCount(0);
  await expect(refresh).toBeFocused();
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
});
