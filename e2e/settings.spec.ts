import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

const dayMs = 86_400_000;

test("columns are as wide as they are set, with the mouse or the keyboard, also next time", async ({
  page,
  sampleUrl,
}) => {
  const { open, header } = dashboard(page);
  await open(`${sampleUrl}/?scope=account:${sample.observatory.id}`, "6 of 6 certificates");
  const width = async () => Math.round((await header("Name").boundingBox())?.width ?? 0);
  const handle = page.getByRole("separator", { name: "Width of Name" });
  const before = await width();
  await handle.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(width).toBe(before + 16);
  const box = await handle.boundingBox();
  if (box === null) throw new Error("no handle");
  await page.mouse.move(box.x + 4, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 64, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(before + 76);
  await page.reload();
  await expect.poll(width).toBe(before + 76);
  await handle.dblclick();
  await expect.poll(width).toBe(before);
});

test("the narrowest column is not made wider by making it narrower", async ({
  page,
  sampleUrl,
}) => {
  const { open, header } = dashboard(page);
  await open(`${sampleUrl}/?scope=account:${sample.observatory.id}`, "6 of 6 certificates");
  const width = async () => Math.round((await header("Status").boundingBox())?.width ?? 0);
  const handle = page.getByRole("separator", { name: "Width of Status" });
  const before = await width();
  await expect(handle).toHaveAttribute("aria-valuemin", String(before));
  await expect(handle).toHaveAttribute("aria-valuenow", String(before));
  await handle.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect.poll(width).toBe(before + 16);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("ArrowLeft");
  await expect.poll(width).toBe(before);
  await page.reload();
  await expect.poll(width).toBe(before);
});

test("columns that are set in two tabs are all kept", async ({ page, context, sampleUrl }) => {
  const address = `${sampleUrl}/?scope=account:${sample.observatory.id}`;
  const other = await context.newPage();
  for (const tab of [page, other]) await dashboard(tab).open(address, "6 of 6 certificates");
  const press = (tab: typeof page, name: string) =>
    tab.getByRole("separator", { name: `Width of ${name}` }).press("ArrowRight");
  const width = (name: string) =>
    page.evaluate((id) => {
      const { widths = {} } = JSON.parse(localStorage.getItem("notafter.columns") ?? "{}");
      return Number(widths[id] ?? 0);
    }, name);
  await press(page, "Expires");
  await press(other, "Fingerprint");
  await press(page, "Expires");
  await expect.poll(() => width("fingerprint")).toBeGreaterThan(0);
  await expect.poll(() => width("expires")).toBeGreaterThan(0);
  await page.reload();
  const handle = page.getByRole("separator", { name: "Width of Fingerprint" });
  await expect(handle).toHaveAttribute("aria-valuenow", String(await width("fingerprint")));
});

test("what is not cut short keeps its room in the narrowest of columns", async ({
  page,
  sampleUrl,
}) => {
  const { open, table } = dashboard(page);
  await open(`${sampleUrl}/?hidden=`, "48 of 48 certificates");
  const handles = page.getByRole("separator");
  for (const handle of await handles.all()) {
    const least = Number(await handle.getAttribute("aria-valuemin"));
    const width = async () => Number(await handle.getAttribute("aria-valuenow"));
    // Of the last column the table makes whatever is left.
    const isLast = (await handle.getAttribute("aria-label")) === "Width of Updated";
    for (let presses = 0; presses < 40 && (await width()) > least; presses++) {
      await handle.press("ArrowLeft");
    }
    if (!isLast) expect(await width()).toBe(least);
  }
  const outside = await table.evaluate((element) =>
    [...element.querySelectorAll("[data-countdown], td time, [aria-label^='All ']")].flatMap(
      (part) => {
        const edge = part.closest("td")?.getBoundingClientRect().right ?? 0;
        return part.getBoundingClientRect().right > edge ? [part.textContent] : [];
      },
    ),
  );
  expect(outside).toEqual([]);
});

test.describe("with a zone that can be changed", () => {
  // None, as one of the context could not be changed.
  test.use({ timezoneId: "" });

  test("a device that was carried into another zone has no dates of the former one", async ({
    page,
    context,
    sampleUrl,
  }) => {
    const { open, table, count } = dashboard(page);
    const device = await context.newCDPSession(page);
    const carryTo = (timezoneId: string) =>
      device.send("Emulation.setTimezoneOverride", { timezoneId });
    await carryTo("Pacific/Niue");
    await open(sampleUrl, "48 of 48 certificates");
    await page.getByRole("button", { name: /UTC/ }).click();
    const dates = () => table.locator("td:nth-child(6) time").allTextContents();
    const before = await dates();
    await page.evaluate(() => window.scrollTo(0, 600));
    await carryTo("Pacific/Kiritimati");
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(count).toHaveText("48 of 48 certificates");
    // Between Niue and Kiritimati lie 25 hours.
    const others = new Set(before);
    await expect
      .poll(async () => (await dates()).filter((date) => others.has(date)).length)
      .toBeLessThan(before.length / 4);
    expect(await page.evaluate(() => window.scrollY)).toBe(600);
  });
});

test("dates are written in UTC or in the reader's zone, which stays on the device", async ({
  browser,
  sampleUrl,
}) => {
  const context = await browser.newContext({ timezoneId: "Pacific/Kiritimati" });
  const page = await context.newPage();
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  const cell = dashboard(page).row("Admin console root").locator("td").nth(5);
  const utc = Date.parse(`${await cell.textContent()}T00:00:00Z`);
  await page.getByRole("button", { name: /^Times in UTC/ }).click();
  await expect(cell).toHaveText(new Date(utc + dayMs).toISOString().slice(0, 10));
  await page.reload();
  await expect(page.getByRole("button", { name: /^Times in local time/ })).toBeVisible();
  await expect(cell).toHaveText(new Date(utc + dayMs).toISOString().slice(0, 10));
  await context.close();
});
