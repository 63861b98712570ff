import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

for (const name of [
  "Help",
  "As of now",
  "Match a PEM file",
  "Connect your account",
  "Status bounds",
]) {
  test(`a double click on "${name}" opens its dialog, and a click beside it closes that`, async ({
    page,
    sampleUrl,
  }) => {
    await dashboard(page).open(sampleUrl, "48 of 48 certificates");
    const dialog = page.getByRole("dialog");
    await page.getByRole("button", { name }).first().dblclick();
    await expect(dialog).toBeVisible();
    // Whatever the second click began is over by then.
    await dialog.getByRole("heading").first().click();
    await expect(dialog).toBeVisible();
    await page.mouse.click(8, 880);
    await expect(dialog).toHaveCount(0);
  });
}
