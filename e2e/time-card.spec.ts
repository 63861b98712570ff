import { expectNoAxeViolations } from "./axe.ts";
import { dashboard } from "./dashboard.ts";
import { detailPanel, numbered, serve } from "./detail-panel.ts";
import { expect, test } from "./fixtures.ts";
import { countdownOf, timeCard } from "./time-card.ts";

test("a short hover opens the forms of a time, and leaving it closes them", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter } = dashboard(page);
  await page.clock.install({ time: Date.now() });
  await open(sampleUrl, "48 of 48 certificates");
  // The cards' code comes after the first rows.
  await page.waitForLoadState("networkidle");
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const card = timeCard(page);
  await countdownOf(page, "Admin console root").hover();
  await page.clock.runFor(250);
  await expect(card).toHaveCount(0);
  await page.clock.runFor(100);
  await expect(card.getByRole("term")).toHaveText([
    "Relative",
    "Local",
    "UTC",
    "ISO 8601",
    "Epoch",
  ]);
  await expect(card).toContainText(/in (2|1) d \d\d h/);
  await card.hover();
  await page.clock.runFor(2_000);
  await expect(card).toBeVisible();
  await filter.hover();
  await page.clock.runFor(300);
  await expect(card).toHaveCount(0);
});

test("every form is copied by a click, and what is used stays open", async ({
  page,
  context,
  sampleUrl,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  const { open, filter } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const card = timeCard(page);
  await countdownOf(page, "Admin console root").hover();
  const epoch = (await card.getByRole("definition").nth(8).textContent()) ?? "";
  expect(epoch).toMatch(/^\d{10}$/);
  await card.getByRole("button", { name: /^Copy Epoch/ }).click();
  await expect(card).toContainText("Copied");
  await filter.hover();
  await page.mouse.move(5, 5);
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await filter.press("ControlOrMeta+v");
  await expect(filter).toHaveValue(epoch);
});

test("its text can be selected", async ({ page, sampleUrl }) => {
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const card = timeCard(page);
  await countdownOf(page, "Admin console root").hover();
  const iso = card.getByText(/T\d\d:\d\d:\d\dZ$/);
  const box = await iso.boundingBox();
  if (box === null) throw new Error("The card has no ISO 8601 form.");
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 4, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(window.getSelection()));
  expect(selected.trim()).toBe(await iso.textContent());
});

test("what is relative in it goes on with the clock", async ({ page, notafter, upstream }) => {
  const soon = new Date(Date.now() + 10 * 60_000).toISOString();
  const { url } = await serve(notafter, upstream, [numbered(1, "Soon", soon, [])]);
  await page.clock.install({ time: Date.now() });
  await dashboard(page).open(url, "1 of 1 certificate");
  await page.waitForLoadState("networkidle");
  await countdownOf(page, "Soon").hover();
  await page.clock.runFor(400);
  const relative = timeCard(page).getByRole("definition").first();
  await expect(relative).toHaveText(/^in 9 m \d\d s$/);
  await page.clock.runFor(60_000);
  await expect(relative).toHaveText(/^in 8 m \d\d s$/);
});

test("without a mouse: focus opens it, Enter goes in, Escape comes back to the time", async ({
  page,
  notafter,
  upstream,
}) => {
  const { url } = await serve(notafter, upstream);
  const { open, panel, heading, fact } = detailPanel(page);
  await open(url, 1);
  const card = timeCard(page);
  const time = fact("Not after").getByRole("button");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(card).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(time).toBeFocused();
  await expect(card).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("button", { name: /^Copy Relative/ })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(card.getByRole("button", { name: /^Copy Epoch/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(card.getByRole("button", { name: /^Copy Local/ })).toBeFocused();
  await expect(heading).toHaveText("Admin console root");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(time).toBeFocused();
  await expect(panel).toBeVisible();

  // Tab beyond its end goes on from the time, as if the card were not there.
  await page.keyboard.press("Enter");
  for (let press = 0; press < 5; press++) await page.keyboard.press("Tab");
  await expect(card).toHaveCount(0);
  await expect(panel.getByRole("button", { name: "Copy admin.example.com" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(time).toBeFocused();
  await expect(card).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await expect(card).toHaveCount(0);
});

test("it goes with the time that it belongs to", async ({ page, notafter, upstream }) => {
  const { url } = await serve(notafter, upstream);
  const { open, heading, fact } = detailPanel(page);
  await open(url, 1);
  const card = timeCard(page);
  await fact("Uploaded").getByRole("button").click();
  await expect(card).toContainText("2025-09-05T08:12:00Z");
  await page.keyboard.press("j");
  await expect(heading).not.toHaveText("Admin console root");
  await expect(card).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(heading).toHaveCount(0);
});

test("a time that comes under a pointer at rest waits until that moves", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.install({ time: Date.now() });
  const { open, names } = dashboard(page);
  const { panel, fact } = detailPanel(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.waitForLoadState("networkidle");
  await names.first().click();
  const time = fact("Uploaded").getByRole("button");
  const { x = 0, y = 0 } = (await time.boundingBox()) ?? {};
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  // A click on its row in the list then opens the panel with the time under the pointer.
  await names.first().evaluate((at, y) => {
    window.scrollBy(0, at.getBoundingClientRect().top - y);
  }, y);
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await page.mouse.click(x + 20, y + 10);
  await expect(time).toBeVisible();
  await page.clock.runFor(1_000);
  await expect.poll(() => time.evaluate((at) => at.matches(":hover"))).toBe(true);
  const card = timeCard(page);
  await page.clock.runFor(1_000);
  await expect(card).toHaveCount(0);
  await page.mouse.move(x + 21, y + 10);
  await page.clock.runFor(1_000);
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on a time opens it, a tap elsewhere closes it", async ({ page, sampleUrl }) => {
    const { open } = dashboard(page);
    await open(sampleUrl, "48 of 48 certificates");
    await page.waitForLoadState("networkidle");
    const card = timeCard(page);
    await countdownOf(page, "Admin console root").tap();
    await expect(card).toContainText(/in (2|1) d \d\d h/);
    await expect(page.locator("[data-detail]")).toHaveCount(0);
    for (const copy of await card.getByRole("button").all()) {
      expect((await copy.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await expectNoAxeViolations(page);
    await page.getByRole("heading", { name: "Notafter" }).tap();
    await expect(card).toHaveCount(0);
  });
});
