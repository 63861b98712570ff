import { readFileSync } from "node:fs";
import { expectNoAxeViolations } from "./axe.ts";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { loadedCertificates, pathOf, pem } from "./pem.ts";
import { accountId } from "./upstream-options.ts";

const rsa = readFileSync(pathOf("rsa.pem"), "latin1");

const variousFiles = ["chain.pem", "rsa.pem", "unicode.pem", "crl.pem", "rsa.p12"].map(pathOf);

test.beforeEach(async ({ page, notafter, upstream }) => {
  upstream.set({ certificates: { [accountId]: loadedCertificates() } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "4 of 4 certificates");
});

test("without a mouse: open, type, read, copy, start over, close", async ({ page }) => {
  const { openButton, dialog, summary, times } = pem(page);
  await openButton.focus();
  await page.keyboard.press("Enter");
  const field = dialog.getByRole("textbox", { name: "PEM text" });
  await expect(field).toBeFocused();
  await page.keyboard.insertText(rsa);
  await page.keyboard.press("Tab");
  await expect(dialog.locator("input[type=file]")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(summary).toHaveText("One certificate was read: it is loaded and selected.");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Show Payments" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(times).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: /^Copy the MD5/ })).toBeFocused();
  await dialog.getByRole("button", { name: "Match another file" }).press("Enter");
  await expect(field).toHaveValue("");
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(openButton).toBeFocused();
});

test("code that a newer version has replaced is said", async ({ page, expectConsole }) => {
  expectConsole(/read-pem|ERR_FAILED|dynamically imported module/);
  await page.route("**/assets/read-pem-*.js", (route) => route.abort());
  const { choose, dialog } = pem(page);
  await choose(pathOf("rsa.pem"));
  await expect(dialog.getByRole("alert")).toContainText("Nothing was read");
  await expect(dialog.getByRole("button", { name: "New version: reload" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`entry and result, ${colorScheme}, ${width} px: no finding at WCAG 2.2 AA`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 844 });
      const { dialog, choose, certificates, openButton } = pem(page);
      await openButton.click();
      await expect(dialog).toBeVisible();
      await expectNoAxeViolations(page);
      await choose(...variousFiles);
      await expect(certificates).toHaveCount(4);
      await expectNoAxeViolations(page);
    });
  }
}

test("on a phone nothing is too wide, and targets are large enough", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  const { dialog, choose, certificates, openButton } = pem(page);
  await openButton.click();
  const expectTargets = async () => {
    for (const target of await dialog.locator("button, label").all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  };
  await expect(dialog).toBeVisible();
  await expectTargets();
  await choose(...variousFiles);
  await expect(certificates).toHaveCount(4);
  await expectTargets();
  expect(await dialog.evaluate((at) => at.scrollWidth - at.clientWidth)).toBe(0);
});
