import { expectNoAxeViolations } from "./axe.ts";
import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { horizon } from "./horizon.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

test("its room is kept while the list loads", async ({ page, notafter, upstream }) => {
  const release = upstream.hold(({ path }) => path.endsWith("/access/certificates"));
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  const { section, slider } = horizon(page);
  const before = await section.boundingBox();
  release();
  await expect(slider).toBeVisible();
  expect(await section.boundingBox()).toEqual(before);
});

for (const width of [1440, 1024, 768, 390, 320]) {
  test(`at ${width} px labels do not overlap, and cards stay in the window`, async ({
    page,
    sampleUrl,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await dashboard(page).open(sampleUrl, "48 of 48 certificates");
    const { ticks, slider, card, placeAt } = horizon(page);
    await expect(slider).toBeVisible();
    const boxes = await ticks.evaluateAll((labels) =>
      labels
        .map((label) => label.getBoundingClientRect())
        .map(({ left, right }) => ({ left, right }))
        .sort((one, other) => one.left - other.left),
    );
    expect(boxes.length).toBeGreaterThan(5);
    boxes.slice(1).forEach(({ left }, index) => {
      expect(left - (boxes[index]?.right ?? 0)).toBeGreaterThan(3);
    });
    for (const days of [-202, 17, 689, 3_645]) {
      const { x, y } = await placeAt(days);
      await page.mouse.move(x, y);
      const box = await card.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
}

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a tap shows the card, a second one opens, a tap elsewhere closes", async ({
    page,
    sampleUrl,
  }) => {
    await dashboard(page).open(sampleUrl, "48 of 48 certificates");
    const { card, placeAt, slider } = horizon(page);
    await expect(slider).toBeVisible();
    const { x, y } = await placeAt(17.2);
    await page.touchscreen.tap(x, y);
    await expect(card).toContainText("Warehouse scanners");
    await expect(page).not.toHaveURL(/certificate=/);
    await page.touchscreen.tap(195, 800);
    await expect(card).toHaveCount(0);
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/certificate=/);
    // The panel covers the page here.
    await dashboard(page).open(sampleUrl, "48 of 48 certificates");
    await expect(slider).toBeVisible();
    await page.touchscreen.tap(x, y);
    await card.getByRole("button", { name: "Open" }).tap();
    await expect(page).toHaveURL(/certificate=/);
  });
});

test("below the axis, Cloudflare's notices are explained", async ({ page, sampleUrl }) => {
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const { card, placeAt, slider } = horizon(page);
  await expect(slider).toHaveAccessibleDescription(/notice 30 and 14 days before/);
  const { x, y } = await placeAt(14);
  await page.mouse.move(x, y + 40);
  await expect(card).toContainText("notice 30 and 14 days before");
});

test("10,000 certificates are a few nodes, and a bin filters to what is in it", async ({
  page,
  notafter,
  upstream,
}) => {
  test.slow();
  upstream.set({ certificates: { [accountId]: makeCertificates(10_000) } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count } = dashboard(page);
  await open(server.url, "10,000 of 10,000 certificates");
  const { section, slider, table } = horizon(page);
  await expect(slider).toHaveAttribute("aria-valuetext", /, critical, /);
  expect(await section.locator("svg *").count()).toBeLessThan(60);
  expect(await table.getByRole("row").count()).toBeLessThan(150);
  const drawn = await table
    .locator("tbody th")
    .evaluateAll((cells) =>
      cells.reduce((sum, cell) => sum + Number(cell.textContent?.replace(",", "")), 0),
    );
  expect(drawn).toBe(10_000);
  await slider.focus();
  await page.keyboard.press("End");
  const words = (await slider.getAttribute("aria-valuetext")) ?? "";
  const inBin = /^([\d,]+) /.exec(words)?.[1] ?? "";
  await page.keyboard.press("Enter");
  await expect(count).toHaveText(`${inBin} of 10,000 certificates`);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`with a card and a range, ${colorScheme}: no finding at WCAG 2.2 AA`, async ({
    page,
    sampleUrl,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await dashboard(page).open(
      `${sampleUrl}/?scope=account:${sample.observatory.id}`,
      "6 of 6 certificates",
    );
    const { slider, card } = horizon(page);
    await slider.focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(card).toBeVisible();
    await expectNoAxeViolations(page);
  });
}
