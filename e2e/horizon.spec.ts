import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { horizon } from "./horizon.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

async function dragOver(page: Page, fromDays: number, toDays: number): Promise<void> {
  const from = await horizon(page).placeAt(fromDays);
  const to = await horizon(page).placeAt(toDays);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** A list with certificates at known places, two hostnames each. */
function atDays(days: readonly (number | null)[]) {
  return makeCertificates(days.length, (index) => {
    const left = days[index] ?? null;
    return {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      name: left === null ? "Dateless" : `In ${left} d`,
      associated_hostnames: [`a${index}.example.com`, `b${index}.example.com`],
      expires_on:
        left === null ? null : new Date(Date.now() + left * 86_400_000 + 300_000).toISOString(),
    };
  });
}

test.describe("a list of six", () => {
  test.beforeEach(async ({ page, notafter, upstream }) => {
    upstream.set({ certificates: { [accountId]: atDays([-20, 3, 20, 60, 400, null]) } });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    await dashboard(page).open(server.url, "6 of 6 certificates");
    await expect(horizon(page).slider).toBeVisible();
  });

  test("hover names the certificate, and the card can be entered", async ({ page }) => {
    const { card, placeAt } = horizon(page);
    const { x, y } = await placeAt(20);
    await page.mouse.move(x + 3, y);
    await expect(card).toContainText("In 20 d");
    await expect(card).toContainText("in 20 d 00 h");
    await expect(card).toContainText("2 hostnames");
    const box = await card.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 8 });
    await expect(card).toContainText("In 20 d");
    await page.mouse.move(x, y + 400);
    await expect(card).toHaveCount(0);
  });

  test("after a drag the keys of the page still work", async ({ page }) => {
    const { filter } = dashboard(page);
    await dragOver(page, 1, 30);
    await expect(page).toHaveURL(/expires=/);
    await expect(horizon(page).slider).toBeFocused();
    await page.keyboard.press("j");
    await expect(page.locator("tbody [data-row-key]").first()).toBeFocused();
    await dragOver(page, 1, 30);
    await page.keyboard.press("/");
    await expect(filter).toBeFocused();
  });

  test("a click opens the certificate", async ({ page }) => {
    const { placeAt } = horizon(page);
    const { x, y } = await placeAt(60);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/certificate=00000000-0000-4000-8000-000000000003/);
    await expect(horizon(page).section.locator("[data-selected]")).toHaveCount(1);
  });

  test("dragging filters, an end can be moved, Clear and Back undo it", async ({ page }) => {
    const { names, count } = dashboard(page);
    const { section, clear, end, placeAt } = horizon(page);
    await dragOver(page, 1, 30);
    await expect(names).toHaveText(["In 3 d", "In 20 d"]);
    await expect(page).toHaveURL(/expires=/);
    await expect(section).toContainText("2 certificates");

    const before = page.url();
    const grip = await end.boundingBox();
    const to = await placeAt(90);
    await page.mouse.move((grip?.x ?? 0) + 12, (grip?.y ?? 0) + 16);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    await expect(names).toHaveText(["In 3 d", "In 20 d", "In 60 d"]);
    await expect(page).not.toHaveURL(before);
    await page.reload();
    await expect(names).toHaveText(["In 3 d", "In 20 d", "In 60 d"]);
    await page.goBack();
    await expect(names).toHaveText(["In 3 d", "In 20 d"]);

    await clear.click();
    await expect(count).toHaveText("6 of 6 certificates");
    await expect(clear).toHaveCount(0);
    await expect(page).not.toHaveURL(/expires=/);
  });

  test("the keyboard names, opens, selects a range and clears it", async ({ page }) => {
    const { names, count } = dashboard(page);
    const { slider, start, card } = horizon(page);
    await slider.focus();
    await expect(slider).toHaveAttribute("aria-valuetext", /^In 3 d, critical, 2 hostnames, /);
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", /^In 20 d, soon, .*, in 20 d 00 h$/);
    await expect(card).toContainText("In 20 d");
    await page.keyboard.press("Home");
    await expect(slider).toHaveAttribute("aria-valuetext", /^In -20 d, expired, /);
    await page.keyboard.press("End");
    await expect(slider).toHaveAttribute("aria-valuenow", "5");
    await page.keyboard.press("ArrowDown");
    await expect(slider).toHaveAttribute("aria-valuenow", "4");
    await page.keyboard.press("ArrowUp");
    await expect(slider).toHaveAttribute("aria-valuenow", "5");
    await page.keyboard.press("PageDown");
    await expect(slider).toHaveAttribute("aria-valuenow", "1");
    await page.keyboard.press("PageUp");
    await expect(slider).toHaveAttribute("aria-valuenow", "5");

    await page.keyboard.press("Home");
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.up("Shift");
    await expect(names).toHaveText(["In 3 d", "In 20 d"]);
    await page.keyboard.press("Escape");

    await page.keyboard.press("Home");
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.up("Shift");
    await expect(names).toHaveText(["In -20 d", "In 3 d", "In 20 d"]);

    await start.focus();
    const before = await start.getAttribute("aria-valuetext");
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press("PageUp");
    await expect(start).not.toHaveAttribute("aria-valuetext", before ?? "");
    await expect(names.first()).toHaveText("In 3 d");
    await page.keyboard.press("Escape");
    await expect(count).toHaveText("6 of 6 certificates");

    await slider.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/certificate=00000000-0000-4000-8000-000000000004/);
  });

  test("the table says the same, and what has no place is counted", async ({ page }) => {
    const { section, table } = horizon(page);
    await expect(table.getByRole("row")).toHaveCount(6);
    await expect(table.getByRole("row").nth(2)).toHaveText(
      /^In 3 dcritical2\d{4}-.*in 3 d 00 h$/,
    );
    await expect(section).toContainText("1 with unknown date");
    await expect(section).toContainText("1 expired, 1 critical, 1 soon, 1 upcoming, 1 valid");
  });

  test("it follows the other filters, and leaves the room of its picture", async ({ page }) => {
    const { filter, count } = dashboard(page);
    const { section, table } = horizon(page);
    const height = (await section.boundingBox())?.height;
    await filter.fill("a1.example");
    await expect(count).toHaveText("1 of 6 certificates");
    await expect(table.getByRole("row")).toHaveCount(2);
    await filter.fill("nothing.example");
    await expect(table.getByRole("row")).toHaveCount(1);
    await expect(section.getByRole("slider")).toHaveCount(0);
    expect((await section.boundingBox())?.height).toBe(height);
  });
});
