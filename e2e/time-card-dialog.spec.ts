import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { loadedCertificates, pathOf, pem, said } from "./pem.ts";
import { timeCard } from "./time-card.ts";
import { accountId } from "./upstream-options.ts";

const notAfter = new Date(said("rsa", "notAfter")).toISOString().replace(".000Z", "Z");

test.beforeEach(async ({ page, notafter, upstream }) => {
  upstream.set({ certificates: { [accountId]: loadedCertificates() } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "4 of 4 certificates");
});

for (const width of [1440, 390]) {
  test(`the time in a dialog has a card that belongs to it, at ${width} px`, async ({
    page,
  }) => {
    await page.context().grantPermissions(["clipboard-write"]);
    await page.setViewportSize({ width, height: 844 });
    const { choose, dialog, times: time } = pem(page);
    await choose(pathOf("rsa.pem"));
    const card = timeCard(page);
    await time.hover();
    await expect(card).toContainText(notAfter);
    const [at, below] = [await time.boundingBox(), await card.boundingBox()];
    if (at === null || below === null) throw new Error("Neither is on the page.");
    // It touches neither the time nor the edges, and stands beside what it belongs to.
    expect(below.x).toBeGreaterThanOrEqual(0);
    expect(below.x + below.width).toBeLessThanOrEqual(width);
    const gap = Math.max(below.y - (at.y + at.height), at.y - (below.y + below.height));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(12);
    await card.getByRole("button", { name: /^Copy ISO 8601/ }).click();
    await expect(card).toContainText("Copied");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });
}

test("without a mouse: its card is entered and left within the dialog", async ({ page }) => {
  const { choose, dialog, times: time } = pem(page);
  await choose(pathOf("rsa.pem"));
  const card = timeCard(page);
  await dialog.getByRole("button", { name: "Show Payments" }).focus();
  await page.keyboard.press("Tab");
  await expect(time).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("button", { name: /^Copy Relative/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(time).toBeFocused();
  await expect(card).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: /^Copy the MD5/ })).toBeFocused();
});

test("so has the moment that the page computes for", async ({ page }) => {
  await page.goto(`${new URL(page.url()).origin}/?asof=2031-01-01T00:00Z`);
  const banner = page.getByRole("region", { name: "Looking ahead" });
  await banner.getByRole("button", { name: "2031-01-01" }).click();
  const card = timeCard(page);
  await expect(card).toContainText("2031-01-01T00:00:00Z");
  // By the clock of now, where the other times of the page go by that moment.
  await expect(card.getByRole("definition").first()).toHaveText(/^in \d+ y/);

  await page.setViewportSize({ width: 390, height: 844 });
  for (const target of await banner.getByRole("button").all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});
