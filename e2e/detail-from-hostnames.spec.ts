import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

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
