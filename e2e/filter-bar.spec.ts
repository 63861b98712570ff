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

async function middleOf(control: Locator): Promise<number> {
  const { y = 0, height = 0 } = (await control.boundingBox()) ?? {};
  return y + height / 2;
}
