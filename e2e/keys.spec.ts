import { dashboard } from "./dashboard.ts";
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
  expect(await focusedRow()).toBe("2");
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  expect(await focusedRow()).toBe("4");
  await page.keyboard.press("k");
  expect(await focusedRow()).toBe("3");
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
