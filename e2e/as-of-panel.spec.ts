import { dashboard } from "./dashboard.ts";
import { detailPanel } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";

const asOf = "?asof=2027-03-01T09:30Z";

for (const width of [1_440, 980]) {
  test(`at ${width} px the panel leaves the banner of another date free`, async ({
    page,
    sampleUrl,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { open, names } = dashboard(page);
    const { panel } = detailPanel(page);
    await open(`${sampleUrl}/${asOf}`, "48 of 48 certificates");
    await names.first().click();
    const banner = page.getByRole("region", { name: "Looking ahead" });
    const [above, below] = [await banner.boundingBox(), await panel.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBe(below?.y);
    await expect(panel.getByText(/^Computed as of/)).toBeHidden();
    await banner.getByRole("button", { name: "Back to now" }).click();
    await expect(banner).toHaveCount(0);
    await expect(panel).toBeVisible();
    await expect(page).not.toHaveURL(/asof/);
  });
}

test("on a phone the panel covers the banner, and says the date itself", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { open, names } = dashboard(page);
  const { panel } = detailPanel(page);
  await open(`${sampleUrl}/${asOf}`, "48 of 48 certificates");
  await names.first().click();
  await expect(panel.getByText("Computed as of 2027-03-01 09:30:00 UTC")).toBeInViewport();
});

test.describe("west of UTC", () => {
  test.use({ timezoneId: "America/New_York" });

  test("what sets the date says the day that the banner says", async ({ page, sampleUrl }) => {
    await page.addInitScript(() => localStorage.setItem("notafter.zone", '"local"'));
    await dashboard(page).open(`${sampleUrl}/?asof=2027-03-01`, "48 of 48 certificates");
    const banner = page.getByRole("region", { name: "Looking ahead" });
    await expect(banner).toContainText("As of 2027-02-28 19:00:00");
    await expect(page.getByRole("button", { name: "As of 2027-02-28" })).toBeVisible();
  });
});
