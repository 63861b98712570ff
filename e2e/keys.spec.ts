import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("the keys of the page: rows, views, refresh and help, and none while typing", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  const focusedRow = () =>
    page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"));
  await page.keyboard.press("j");
  await expect.poll(focusedRow).toBe("2");
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focusedRow).toBe("4");
  await page.keyboard.press("k");
  await expect.poll(focusedRow).toBe("3");
  for (let presses = 0; presses < 30; presses++) await page.keyboard.press("j");
  await expect.poll(focusedRow).toBe("33");
  const isInSight = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.top > 86 && box.bottom < window.innerHeight;
  });
  expect(isInSight).toBe(true);
  // A single row is on the way of the Tab key.
  await expect(page.locator("tbody [data-row-key][tabindex='0']")).toHaveCount(1);

  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(/view=hostnames/);
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(page).not.toHaveURL(/view=/);
  const refreshed = page.waitForResponse(/access\/certificates/);
  await page.keyboard.press("r");
  await refreshed;
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Filter and keys" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("/");
  await page.keyboard.type("jkrgh");
  await expect(filter).toHaveValue("jkrgh");
  await expect(page).not.toHaveURL(/view=/);
  await expect(count).toHaveText("0 of 48 certificates");
});

for (const [view, unit] of [
  ["certificates", "1,240 of 1,240 certificates"],
  ["hostnames", /^([\d,]+) of \1 hostnames$/],
] as const) {
  test(`${view}: where the page has scrolled away from the active row, the first in sight is next`, async ({
    page,
    sampleUrl,
  }) => {
    const { open } = dashboard(page);
    await open(`${sampleUrl}/?scope=account:${sample.managed.id}&view=${view}`, unit);
    const stops = page.locator("tbody [data-row-key][tabindex='0']");
    const active = page.locator("tbody [data-row-key]:focus");
    /** Where the tab stop stands in the window, px, and whether that is below all bars. */
    const place = async () => {
      await expect(stops).toHaveCount(1);
      const { y, height } = (await stops.boundingBox()) ?? { y: -1, height: 0 };
      const isOnTop = await stops.evaluate((stop) => {
        const { x, y } = stop.getBoundingClientRect();
        return stop.contains(document.elementFromPoint(x + 3, y + 3));
      });
      return { y: y + height, isOnTop };
    };
    for (const to of [12_000, 4_000]) {
      await page.evaluate((top) => window.scrollTo(0, top), to);
      await expect.poll(async () => (await place()).y).toBeLessThan(300);
      expect(await place()).toMatchObject({ isOnTop: true });
    }
    const lastOfHeader = page.locator("thead").locator("button, [role=separator]").last();
    await lastOfHeader.evaluate((control: HTMLElement) =>
      control.focus({ preventScroll: true }),
    );
    await page.keyboard.press("Tab");
    await expect(active).toHaveCount(1);
    expect(await page.evaluate(() => window.scrollY)).toBe(4_000);

    await page.evaluate(() => window.scrollTo(0, 20_000));
    await expect(active).toHaveCount(0);
    await page.keyboard.press("j");
    await expect(active).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBe(20_000);
    // It stays the stop for as long as it is drawn.
    const key = await active.getAttribute("data-row-key");
    await page.evaluate(() => window.scrollTo(0, 20_300));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await expect(stops).toHaveAttribute("data-row-key", key ?? "");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await expect(active).toHaveAttribute("data-row-key", key ?? "");
  });
}

test("the keys go on from the row whose control was used last", async ({ page, sampleUrl }) => {
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const rows = page.locator("tbody tr[aria-rowindex]");
  await page.keyboard.press("j");
  await rows
    .nth(4)
    .getByRole("button", { name: /^Copy fingerprint/ })
    .focus();
  await page.keyboard.press("j");
  await expect(rows.nth(5).locator("[data-row-key]")).toBeFocused();
});

test("on a phone the focus is shown around all of the card that a press opens", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { table, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.getByRole("button", { name: /^Sort: Expires/ }).focus();
  await page.keyboard.press("Tab");
  const name = table.locator("[data-row-key]:focus-visible");
  const { ring, row } = await name.evaluate((button) => {
    const { outlineStyle, width, height } = getComputedStyle(button, "::after");
    const { clientWidth, clientHeight } = button.closest("tr") as HTMLElement;
    return {
      ring: [outlineStyle, Number.parseFloat(width), Number.parseFloat(height)],
      row: ["solid", clientWidth, clientHeight],
    };
  });
  expect(ring).toEqual(row);
});

test("the other view, chosen far down the list, begins with its first row", async ({
  page,
  sampleUrl,
}) => {
  const { open, count } = dashboard(page);
  await open(`${sampleUrl}/?scope=account:${sample.managed.id}`, "1,240 of 1,240 certificates");
  const first = page.locator("tbody tr[aria-rowindex='2']");
  await page.evaluate(() => window.scrollTo(0, 12_000));
  await expect(first).toHaveCount(0);
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(count).toHaveText(/ hostnames$/);
  await expect(first).toBeInViewport({ ratio: 1 });
});
