import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("the theme is chosen, kept, and set before the page is drawn", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: "Theme: System" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect.poll(background).not.toBe(light);
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(dashboard(page).count).toHaveText("48 of 48 certificates");
  await page.getByRole("button", { name: "Theme: Dark" }).click();
  await page.getByRole("menuitemradio", { name: "System" }).click();
  await expect.poll(background).toBe(light);
});
