import type { Locator } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

const backgroundOf = (one: Locator) =>
  one.evaluate((element) => getComputedStyle(element).backgroundColor);

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`with the system's colours, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("what is on looks other than what is off, and bars are seen", async ({
      page,
      sampleUrl,
    }) => {
      await page.emulateMedia({ forcedColors: "active" });
      await page.addInitScript(() => localStorage.setItem("notafter.theme", "dark"));
      const { open, table } = dashboard(page);
      await open(`${sampleUrl}/?status=soon,expired`, /of 48 certificates/);
      const chip = (status: string) => page.locator(`[data-status-chip=${status}]`);
      expect(await backgroundOf(chip("soon"))).not.toBe(await backgroundOf(chip("critical")));
      const view = (name: string) =>
        page.getByRole("group", { name: "View" }).getByRole("button", { name });
      expect(await backgroundOf(view("Certificates"))).not.toBe(
        await backgroundOf(view("Hostnames")),
      );
      const canvas = await backgroundOf(page.locator("html"));
      for (const bar of [
        table.locator("[data-filled]").first(),
        page.locator("[data-horizon-plot] > [data-filled]"),
      ]) {
        expect(await backgroundOf(bar)).not.toBe(canvas);
      }
      await view("Hostnames").click();
      await expect(page.getByRole("table", { name: "Hostnames" })).toBeVisible();
      expect(await backgroundOf(page.locator("[data-bar] > [data-filled]").first())).not.toBe(
        canvas,
      );
    });
  });
}
