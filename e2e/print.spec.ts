import type { Locator } from "playwright/test";
import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

test("on paper stand all the rows that are shown, and nothing to click", async ({
  page,
  sampleUrl,
}) => {
  const { open, names, filter, count } = dashboard(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await open(
    `${sampleUrl}/?scope=account:${sample.managed.id}&status=valid`,
    / of 1,240 certificates$/,
  );
  const shown = Number((await count.textContent())?.split(" ")[0]?.replace(",", ""));
  expect(shown).toBeGreaterThan(60);
  expect(await names.count()).toBeLessThan(shown);
  await page.emulateMedia({ media: "print" });
  await expect(names).toHaveCount(shown);
  await expect(filter).toBeHidden();
  await expect(page.getByRole("button", { name: "Help" })).toBeHidden();
  const plot = page.locator("[data-horizon-plot]");
  const boxOf = async (one: Locator) => {
    const { x, y, width, height } = (await one.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  const [region, chart, now] = [
    await boxOf(page.getByRole("region", { name: "Expiry horizon" })),
    await boxOf(plot),
    await boxOf(plot.locator("> [data-filled]")),
  ];
  expect(chart).toEqual({ ...region, top: region.bottom - 116 });
  expect(now.top).toBe(chart.top);
  expect(now.left).toBeGreaterThan(chart.left);
  const background = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(background).toBe("rgb(251, 251, 250)");
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => names.count()).toBeLessThan(shown);
});
