import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test.use({ hasTouch: true });

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [320, 640],
] as const) {
  test(`at ${width} × ${height} px a tap on a name in the outage's sentence means that one`, async ({
    page,
    sampleUrl,
  }) => {
    await page.setViewportSize({ width, height });
    const { open, filter } = dashboard(page);
    await open(sampleUrl, "48 of 48 certificates");
    const outage = page.getByRole("region", { name: "Next outage if nothing changes" });
    const hostname = outage.getByRole("button", { name: "admin.northwind.io" });
    for (const share of [0.2, 0.5, 0.8]) {
      const isHit = await hostname.locator("bdi").evaluate((text, at) => {
        text.scrollIntoView({ block: "center" });
        const { left, top, width, height } = text.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height * at);
        return hit?.closest("button") === text.closest("button");
      }, share);
      expect(isHit, `at ${share} of its height`).toBe(true);
    }
    await hostname.locator("bdi").tap();
    await expect(filter).toHaveValue('"admin.northwind.io"');
  });
}

test("the edge of a column is wide enough for a finger", async ({ page, sampleUrl }) => {
  await page.setViewportSize({ width: 1_180, height: 820 });
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const edge = await page.getByRole("separator", { name: "Width of Name" }).boundingBox();
  expect(edge?.width).toBeGreaterThanOrEqual(24);
  expect(edge?.height).toBeGreaterThanOrEqual(24);
});
