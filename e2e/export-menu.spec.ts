import { expectNoAxeViolations } from "./axe.ts";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { saveExport } from "./save-export.ts";
import { accountId } from "./upstream-options.ts";

test("what is copied is what would be saved; without a clipboard it stands there selected", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(`${sampleUrl}/?q=partners`, "3 of 48 certificates");
  const { text } = await saveExport(page, "Terraform");
  const copy = async (format: string) => {
    await page.getByRole("button", { name: "Export" }).click();
    await page
      .getByRole("group", { name: "Copy as" })
      .getByRole("menuitem", { name: format })
      .click();
  };
  // The page may write to the clipboard, but nobody may read it.
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (copied) => {
      document.title = copied;
    };
  });
  await copy("Terraform");
  await expect(page.getByText("3 certificates copied as Terraform.")).toBeVisible();
  expect(await page.title()).toBe(text.trim().replace(/\s+/g, " "));

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
  });
  await copy("Terraform");
  const field = page.getByRole("textbox", { name: /^Copy Terraform: the browser denied/ });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
});

test("the menu is complete by keyboard, and its outcome is there for all", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const trigger = page.getByRole("button", { name: "Export" });
  await expect(trigger).toHaveAttribute("aria-haspopup", "menu");
  await trigger.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "CSV" }).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await expect(page.getByText(/^48 certificates exported as notafter-/)).toBeVisible();
  await expectNoAxeViolations(page);
});

test("an open menu stays as it is, and where its focus is, while the list grows under it", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: makeCertificates(4) }, maxPerPage: 2 });
  const release = upstream.hold(({ query }) => query.get("page") === "2");
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "2 of 4 certificates");
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  const json = page.getByRole("menuitem", { name: "JSON" }).first();
  await expect(json).toBeFocused();
  await json.evaluate((element) => element.setAttribute("data-before", ""));
  release();
  await expect(page.getByRole("group", { name: "Download 4 certificates as" })).toBeVisible();
  await expect(json).toBeFocused();
  // One that is built anew is read out again.
  await expect(json).toHaveAttribute("data-before");
});

test("code that is gone after a new version is said, and the list stays", async ({
  page,
  sampleUrl,
  expectConsole,
}) => {
  expectConsole(/ERR_FAILED|dynamically imported module|preload/);
  await page.route("**/assets/csv-*.js", (route) => route.abort());
  const { open, names } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "CSV" }).first().click();
  await expect(page.getByText("Nothing was exported.")).toBeVisible();
  await expect(names.first()).toBeVisible();
});

test("a long export never holds up the page", async ({ page, notafter, upstream }) => {
  test.slow();
  upstream.set({ certificates: { [accountId]: makeCertificates(30_000) } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, "30,000 of 30,000 certificates");
  await page.evaluate(() => {
    const held = { longestMs: 0, totalMs: 0 };
    Reflect.set(window, "held", held);
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      const isWriting = document.body.textContent.includes("Writing 30,000");
      if (isWriting) held.totalMs += now - last;
      if (isWriting) held.longestMs = Math.max(held.longestMs, now - last);
      last = now;
    }, 5);
  });
  const { text } = await saveExport(page, "iCalendar");
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(30_000);
  const held = await page.evaluate(() => Reflect.get(window, "held"));
  // Relative, because tests share their machine: written in one go, both would be the same.
  expect(held.longestMs).toBeLessThan(Math.max(200, held.totalMs / 4));
});

test("a menu that is higher than the room beside its button scrolls within the window", async ({
  page,
  sampleUrl,
}) => {
  const size = { width: 1_024, height: 480 };
  await page.setViewportSize(size);
  await page.goto(`${sampleUrl}/?view=hostnames`);
  await page.getByRole("button", { name: "Export" }).click();
  const menu = page.getByRole("menu");
  await expect(menu).toBeVisible();
  const place = async () => {
    const { y = -1, height = 0 } = (await menu.boundingBox()) ?? {};
    return { isWithin: y >= 0 && y + height <= size.height, isThere: height > 0 };
  };
  await expect.poll(place).toEqual({ isWithin: true, isThere: true });
  const items = menu.getByRole("menuitem");
  await page.keyboard.press("End");
  await expect(items.last()).toBeFocused();
  await expect(items.last()).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Home");
  await expect(items.first()).toBeInViewport({ ratio: 1 });
});
