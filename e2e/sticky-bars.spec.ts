import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

for (const view of ["certificates", "hostnames"]) {
  test(`Tab through bars that stay in sight leaves the page where it is (${view})`, async ({
    page,
    sampleUrl,
  }) => {
    const address = `${sampleUrl}/?scope=account:${sample.managed.id}&view=${view}`;
    await dashboard(page).open(address, /^1,240 of 1,240|hostnames$/);
    await page.evaluate(() => window.scrollTo(0, 4_000));
    const place = () => page.evaluate(() => Math.round(window.scrollY));
    await expect.poll(place).toBe(4_000);
    for (const bar of [page.getByRole("banner"), page.locator("thead").last()]) {
      const first = bar.locator("button, input").first();
      await first.evaluate((stop: HTMLElement) => stop.focus({ preventScroll: true }));
      let stops = 0;
      for (; await bar.locator(":focus").count(); stops++) {
        expect(await place()).toBe(4_000);
        await page.keyboard.press("Tab");
      }
      expect(stops).toBeGreaterThan(3);
      await page.evaluate(() => window.scrollTo(0, 4_000));
    }
  });
}

test("what is focused below them is not hidden by them", async ({ page, sampleUrl }) => {
  const address = `${sampleUrl}/?scope=account:${sample.managed.id}`;
  await dashboard(page).open(address, "1,240 of 1,240 certificates");
  await page.evaluate(() => window.scrollTo(0, 4_000));
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(4_000);
  const { bars, top } = await page.evaluate(() => {
    const bars =
      [...document.querySelectorAll("thead th")].at(-1)?.getBoundingClientRect().bottom ?? 0;
    const rows = [...document.querySelectorAll<HTMLElement>("tbody [data-row-key]")];
    const above = rows.findLast((row) => row.getBoundingClientRect().top < bars);
    above?.focus();
    return { bars, top: above?.getBoundingClientRect().top };
  });
  expect(bars).toBeGreaterThan(80);
  expect(top).toBeGreaterThanOrEqual(bars);
});
