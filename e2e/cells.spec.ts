import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("“+n” opens all hostnames, which can be selected, and Escape closes them", async ({
  page,
  sampleUrl,
}) => {
  const { table, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await table
    .getByRole("button", { name: "All 5 hostnames of Warehouse scanners", exact: true })
    .click();
  const dialog = page.getByRole("dialog", { name: "5 hostnames" });
  await expect(dialog.getByRole("listitem")).toHaveCount(5);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a fingerprint is copied in full, and shown selected where the clipboard is denied", async ({
  page,
  context,
  sampleUrl,
}) => {
  const { table, filter, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const copy = table.getByRole("button", { name: /^Copy fingerprint E8:0E:5D:58/ });
  const label = await copy.getAttribute("aria-label");
  await context.grantPermissions(["clipboard-write"]);
  await copy.click();
  await expect(copy).toHaveText("Copied");
  await filter.press("ControlOrMeta+v");
  expect(`Copy fingerprint ${await filter.inputValue()}`).toBe(label);
  await filter.fill("");

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied"));
  });
  await expect(copy).not.toHaveText("Copied");
  await copy.click();
  const field = table.getByRole("textbox", { name: /denied the clipboard/ });
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    ),
  ).toBe(label?.replace("Copy fingerprint ", ""));
});
