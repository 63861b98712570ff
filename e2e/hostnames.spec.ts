import { expect, test } from "./fixtures.ts";
import { hostnamesView, inDays, rootCertificate, rotation } from "./hostnames-view.ts";
import { accountId } from "./upstream-options.ts";

test("each hostname has a row: until when, by which certificates, and a bar for each", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: rotation } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { row, hostnames, open } = hostnamesView(page);
  await open(`${server.url}/?view=hostnames`, 8);
  await expect(hostnames).toHaveText([
    "gone.example.com",
    "host-9.example.com",
    "deep.one.apps.example.com",
    "*.apps.example.com",
    "one.apps.example.com",
    "host-10.example.com",
    "pay.example.com",
    "odd.example.com",
  ]);

  const gone = row("gone.example.com");
  await expect(gone.getByRole("img", { name: "uncovered" })).toBeVisible();
  await expect(gone).toContainText(`uncovered since ${inDays(-3).slice(0, 10)}`);
  await expect(gone.getByRole("img", { name: "Old gateway: expired" })).toHaveCount(1);

  const pay = row("pay.example.com");
  await expect(pay.locator("[data-countdown]")).toHaveText("1 y 1 mo");
  await expect(pay.getByRole("button")).toHaveText(["Payments 2026", "Payments 2023"]);
  const bars = pay.locator("[data-bar] > span");
  await expect(bars).toHaveCount(2);
  const [long, short] = await bars.evaluateAll((all) =>
    all.map((bar) => bar.getBoundingClientRect().toJSON()),
  );
  expect(long.left).toBe(short.left);
  expect(long.width).toBeGreaterThan(2 * short.width);
  expect(long.bottom).toBeLessThanOrEqual(short.top);
  await expect(
    pay.getByRole("img", { name: /^Payments 2023: critical, \d{4}-/ }),
  ).toBeVisible();

  const odd = row("odd.example.com");
  await expect(odd.locator("[data-countdown]")).toHaveText("unknown");
  await expect(odd.getByRole("img", { name: "Of no date: unknown, date unknown" })).toHaveCount(
    1,
  );
});

test("a wildcard covers one label, and says that it is one", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: rotation } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { table, open } = hostnamesView(page);
  await open(`${server.url}/?view=hostnames&q=one.apps`, 2);
  const [deep, one] = [table.locator("tbody tr").nth(0), table.locator("tbody tr").nth(1)];
  await expect(deep.locator("[data-countdown]")).toHaveText(/^20 d/);
  await expect(deep.getByRole("button")).toHaveText(["Apps pilot"]);
  await expect(one.locator("[data-countdown]")).toHaveText("60 d");
  await expect(one.getByRole("button", { name: /by a wildcard: Wide root$/ })).toBeVisible();
  await expect(one.getByRole("img", { name: /^Wide root: .*, by a wildcard$/ })).toBeVisible();
  await expect(one.getByRole("img", { name: /^Apps pilot: soon, [\d-]+$/ })).toBeVisible();
});

test("a hostname becomes uncovered by itself while the page is open", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  const soon = new Date(Date.now() + 60 * 60_000).toISOString();
  upstream.set({
    certificates: {
      [accountId]: [{ ...rootCertificate("Root", 1, "pay.example.com"), expires_on: soon }],
    },
  });
  const account = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start({ ...account, ...worldClock.env });
  await page.clock.install();
  const { table, open } = hostnamesView(page);
  await open(`${server.url}/?view=hostnames`, 1);
  await expect(table.getByRole("img", { name: "critical", exact: true })).toBeVisible();
  await worldClock.pass(61, page);
  await expect(table.getByRole("img", { name: "uncovered" })).toBeVisible();
  await expect(table).toContainText("uncovered since");
  await expect(table.locator("[data-bar=expired]")).toHaveCount(1);
});

test("before the first page stands what the table will look like", async ({
  page,
  notafter,
  upstream,
}) => {
  const release = upstream.hold(({ path }) => path.endsWith("/access/certificates"));
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(`${server.url}/?view=hostnames`);
  await expect(page.getByRole("status", { name: "Loading hostnames" })).toBeVisible();
  release();
  await expect(hostnamesView(page).table).toBeVisible();
});
