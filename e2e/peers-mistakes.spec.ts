import type { WireCertificate } from "../src/cloudflare/schema.ts";
import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

const dayMs = 86_400_000;

test("a failed refresh neither empties the list nor turns a tile to 0", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, names } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  const tiles = () => page.locator("[data-status-chip]").allTextContents();
  const before = await tiles();
  upstream.set({ respond: () => ({ status: 403, body: { success: false, errors: [] } }) });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByRole("region", { name: /did not load/ })).toBeVisible();
  await expect(names).toHaveCount(3);
  await expect(count).toHaveText("3 of 3 certificates");
  expect(await tiles()).toEqual(before);
});

test("“today” goes on, and no day stays frozen until the next fetch", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  await page.clock.install();
  const soon = new Date(Date.now() + 8 * dayMs + 60_000).toISOString();
  upstream.set({ certificates: { [accountId]: makeCertificates(1, { expires_on: soon }) } });
  const account = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start({ ...account, ...worldClock.env });
  const { open, table } = dashboard(page);
  await open(server.url, "1 of 1 certificate");
  await expect(table.locator("[data-countdown]")).toHaveText("8 d 00 h");
  upstream.hold();
  await worldClock.sleep(2 * 24 * 60, page);
  await expect(table.locator("[data-countdown]")).toHaveText("6 d 00 h");
  await expect(page.locator("[data-status-chip=critical]")).toHaveText(/^1/);
});

test("a row whose certificate changed under the same id is drawn anew", async ({
  page,
  notafter,
  upstream,
}) => {
  const [certificate] = makeCertificates(1);
  const list = (change: Partial<WireCertificate>) => ({
    certificates: { [accountId]: [{ ...certificate, ...change }] },
  });
  upstream.set(list({ name: "Before", associated_hostnames: ["before.example.com"] }));
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, row } = dashboard(page);
  await open(server.url, "1 of 1 certificate");
  await expect(row("Before")).toContainText("before.example.com");
  upstream.set(list({ name: "Renamed", associated_hostnames: ["after.example.com"] }));
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(row("Renamed")).toContainText("after.example.com");
  await expect(row("Before")).toHaveCount(0);
});

test("a filter from the address is the one that was typed, and no reload loses it", async ({
  page,
  sampleUrl,
}) => {
  const { open, filter, count, firstNames, header } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await filter.fill('*.northwind.io -"pay.northwind.io" -name:R&D');
  await expect(count).not.toHaveText("48 of 48 certificates");
  const [counted, shown] = [await count.textContent(), await firstNames()];
  await expect(page).toHaveURL(/[?&]q=/);
  await page.reload();
  await expect(filter).toHaveValue('*.northwind.io -"pay.northwind.io" -name:R&D');
  await expect(count).toHaveText(counted ?? "");
  await expect.poll(firstNames).toEqual(shown);
  await header("Name").getByRole("button").first().click();
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(count).toHaveText(counted ?? "");
});

test("a filter over what has loaded so far says so", async ({ page, notafter, upstream }) => {
  upstream.set({ certificates: { [accountId]: makeCertificates(120) }, maxPerPage: 50 });
  const release = upstream.hold(({ query }) => Number(query.get("page")) > 1);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, filter, count } = dashboard(page);
  await open(server.url, "50 of 120 certificates");
  for (const [role, name] of [
    ["group", "Filter by status"],
    ["region", "Expiry horizon"],
    ["region", "Next outage if nothing changes"],
  ] as const) {
    await expect(page.getByRole(role, { name })).toContainText(
      /of what has loaded so far|Over what has loaded so far/,
    );
  }
  await filter.fill("name:root");
  await expect(count).toHaveText("50 of 50 loaded certificates");
  release();
  await expect(count).toHaveText("120 of 120 certificates");
  await expect(page.getByText("what has loaded so far")).toHaveCount(0);
});

test("a row is a row, and no status is told by colour alone", async ({ page, sampleUrl }) => {
  const { open, table } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await expect(table.locator("tr[role]")).toHaveCount(0);
  const marks = await table
    .locator("[data-status]")
    .evaluateAll((all) =>
      all.map((mark) => [mark.getAttribute("aria-label"), mark.innerHTML] as const),
    );
  const shapes = new Map(marks);
  expect(shapes.size).toBeGreaterThan(4);
  expect(new Set(shapes.values()).size).toBe(shapes.size);
});

test("the list behind “+n” stays open and can be copied", async ({ page, sampleUrl }) => {
  const { open, table } = dashboard(page);
  await open(`${sampleUrl}/?scope=account:${sample.northwind.id}`, "48 of 48 certificates");
  await table.getByRole("button", { name: /^All 5 hostnames of Warehouse/ }).click();
  const list = page.getByRole("dialog", { name: "5 hostnames" }).getByRole("list");
  await page.mouse.move(5, 5);
  await list.evaluate((element) => getSelection()?.selectAllChildren(element));
  expect(await page.evaluate(() => String(getSelection()).split(/\s+/).length)).toBe(5);
  await expect(list).toBeVisible();
});
