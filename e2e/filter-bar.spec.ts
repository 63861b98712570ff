import type { Locator } from "playwright/test";
import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";

const scopes = [sample.northwind, sample.observatory, sample.managed].map(
  ({ kind, id }) => `${kind}:${id}`,
);

test("with several scopes the filters and tools still stand on one line", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter } = dashboard(page);
  await page.setViewportSize({ width: 1_440, height: 900 });
  await open(`${sampleUrl}/?scope=${scopes.join(",")}`, "1,294 of 1,294 certificates");
  const tools = page.getByRole("button", { name: "Export" });
  expect(await middleOf(filter)).toBeCloseTo(await middleOf(tools), 0);
});

test("at 1024 px the statuses and their bounds stand on one line", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 1_024, height: 800 });
  await dashboard(page).open(
    `${sampleUrl}/?scope=${scopes.join(",")}`,
    "1,294 of 1,294 certificates",
  );
  const first = page.locator("[data-status-chip]").first();
  const bounds = page.getByRole("button", { name: "Status bounds" });
  expect(await middleOf(first)).toBeCloseTo(await middleOf(bounds), 0);
});

test("with several scopes and filters they still do, beside what clears them", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter } = dashboard(page);
  await page.setViewportSize({ width: 1_440, height: 900 });
  const filters = "status=expired,critical&hints=expired-attached";
  await open(`${sampleUrl}/?scope=${scopes.join(",")}&${filters}`, /of 1,294 certificates$/);
  const tools = page.getByRole("button", { name: "Export" });
  await expect(page.getByRole("button", { name: "Clear filters" })).toBeVisible();
  expect(await middleOf(filter)).toBeCloseTo(await middleOf(tools), 0);
});

for (const width of [1_440, 1_024, 390]) {
  test(`at ${width} px one click clears every filter, and takes room that is there`, async ({
    page,
    sampleUrl,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const { open, filter, count, table } = dashboard(page);
    await open(sampleUrl, "48 of 48 certificates");
    const clear = page.getByRole("button", { name: "Clear filters" });
    await expect(clear).toHaveCount(0);
    const expired = page.locator("[data-status-chip=expired]");
    // On a phone what is exported stands out of sight, behind a menu that counts what is chosen.
    const name = width < 980 ? "Certificates" : "Export";
    const standing = [
      ...[expired, filter, table],
      page.getByRole("button", { name, exact: true }),
    ];
    const places = () =>
      Promise.all(
        standing.map(async (control) => {
          const { x, y } = (await control.boundingBox()) ?? { x: -1, y: -1 };
          return [x, y];
        }),
      );
    const before = await places();
    await expired.click();
    await filter.fill("legacy");
    await expect(count).toHaveText("1 of 48 certificates");
    await expect(clear).toBeVisible();
    expect(await places()).toEqual(before);
    const { width: wide = 0, height = 0 } = (await clear.boundingBox()) ?? {};
    expect(Math.min(wide, height)).toBeGreaterThanOrEqual(width < 980 ? 44 : 24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

    await clear.click();
    await expect(count).toHaveText("48 of 48 certificates");
    await expect(filter).toHaveValue("");
    await expect(filter).toBeFocused();
    await expect(clear).toHaveCount(0);
    await expect(page).not.toHaveURL(/status=|q=/);
    await page.goBack();
    await expect(count).toHaveText("1 of 48 certificates");
    await expect(filter).toHaveValue("legacy");
  });
}

test("on a phone the list begins on the first screen, below filters that scroll sideways", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { open, names, count } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await expect(names.first()).toBeInViewport({ ratio: 1 });
  const exporting = page.getByRole("button", { name: "Export" });
  await expect(exporting).not.toBeInViewport();
  const hostnames = page.getByRole("button", { name: "Hostnames", exact: true });
  await expect(hostnames).toBeInViewport({ ratio: 1 });
  expect(await middleOf(exporting)).toBeCloseTo(await middleOf(hostnames), 0);
  await page.getByRole("button", { name: "Leaves hostnames uncovered" }).click();
  await expect(count).not.toHaveText("48 of 48 certificates");
  await exporting.click();
  await expect(page.getByRole("menuitem", { name: "CSV", exact: true })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("what is open for a phone does not stay behind on a wide screen", async ({
  page,
  sampleUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  await page.getByRole("button", { name: /^Sort: Expires/ }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.setViewportSize({ width: 1_440, height: 844 });
  await expect(page.getByRole("menu")).toHaveCount(0);
});

async function middleOf(control: Locator): Promise<number> {
  const { y = 0, height = 0 } = (await control.boundingBox()) ?? {};
  return y + height / 2;
}
