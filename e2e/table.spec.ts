import { dashboard, readAllNames, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

const observatory = `/?scope=account:${sample.observatory.id}`;

test("every column sorts both ways, by value, and says so", async ({
  page,
  notafter,
  upstream,
}) => {
  const now = Date.now();
  const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
  const rows = [
    ["Root 9", "b.example.com", "0B", 40, -3, -3],
    ["Root 10", "a.example.com", "0a", 4, -2, -2],
    ["root 100", "c.example.com", "0C", 400, -1, -1],
  ] as const;
  const certificates = rows.map(([name, hostname, end, expires, created, updated], index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    name,
    // Each leaves one hostname more uncovered than the one before.
    associated_hostnames: [hostname, `1.${hostname}`, `2.${hostname}`].slice(0, index + 1),
    fingerprint: `MD5 Fingerprint=00:${end}`,
    expires_on: inDays(expires),
    created_at: inDays(created),
    updated_at: inDays(updated),
  }));
  const unknown = { id: "00000000-0000-4000-8000-000000000009" };
  upstream.set({ certificates: { [accountId]: [unknown, ...certificates] } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { header, names, table, open } = dashboard(page);
  await open(`${server.url}/?hidden=`, "4 of 4 certificates");
  const order = () => table.locator("tbody td:nth-child(2)");

  const byExpiry = ["Root 10", "Root 9", "root 100", "no name"];
  await expect(order()).toHaveText(byExpiry);
  await expect(header("Expires")).toHaveAttribute("aria-sort", "ascending");
  for (const [column, ascending] of [
    ["Status", byExpiry],
    ["Name", ["Root 9", "Root 10", "root 100", "no name"]],
    ["Hostnames", ["Root 10", "Root 9", "root 100", "no name"]],
    ["Fingerprint", ["Root 10", "Root 9", "root 100", "no name"]],
    ["Expires", byExpiry],
    ["Not after", byExpiry],
    ["At expiry", ["Root 9", "Root 10", "root 100", "no name"]],
    ["Uploaded", ["Root 9", "Root 10", "root 100", "no name"]],
    ["Updated", ["Root 9", "Root 10", "root 100", "no name"]],
  ] as const) {
    await header(column).getByRole("button").click();
    await expect(header(column)).toHaveAttribute("aria-sort", "ascending");
    await expect(order()).toHaveText([...ascending]);
    await header(column).getByRole("button").click();
    await expect(header(column)).toHaveAttribute("aria-sort", "descending");
    await expect(order()).toHaveText([...ascending.slice(0, 3)].reverse().concat("no name"));
    await expect(
      table.locator("th[aria-sort=ascending], th[aria-sort=descending]"),
    ).toHaveCount(1);
  }
  await expect(names).toHaveCount(3);
});

test("Shift+click sorts by several columns", async ({ page, sampleUrl }) => {
  const { header, open } = dashboard(page);
  await open(sampleUrl + observatory, "6 of 6 certificates");
  await header("Name").getByRole("button").click();
  await header("Uploaded")
    .getByRole("button")
    .click({ modifiers: ["Shift"] });
  await header("Uploaded")
    .getByRole("button")
    .click({ modifiers: ["Shift"] });
  await expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
  await expect(header("Uploaded")).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/sort=name,-uploaded/);
});

test("countdowns tick, and nothing else in the table is drawn again", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  const soon = new Date(Date.now() + 5 * 24 * 60 * 60_000).toISOString();
  upstream.set({ certificates: { [accountId]: makeCertificates(48, { expires_on: soon }) } });
  await page.clock.install();
  const account = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start({ ...account, ...worldClock.env });
  const { table, open } = dashboard(page);
  await open(server.url, "48 of 48 certificates");
  // What is loaded after the first rows takes its place among them.
  await page.waitForLoadState("networkidle");
  await page.clock.pauseAt(new Date(Date.now() + 5_000));
  await table.evaluate((element) => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        changes.push(at?.closest("[data-countdown]") ? "countdown" : (at?.outerHTML ?? "?"));
      }
    }).observe(element, { subtree: true, childList: true, characterData: true });
  });
  const first = table.locator("[data-countdown]").first();
  const before = (await first.textContent()) ?? "";
  await worldClock.pass(65, page);
  await expect(first).not.toHaveText(before);
  const changes = await page.evaluate(
    () => (window as unknown as { changes: string[] }).changes,
  );
  expect(new Set(changes)).toEqual(new Set(["countdown"]));
});

test("a certificate that expires while the page is open becomes expired by itself", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  const soon = new Date(Date.now() + 60 * 60_000).toISOString();
  upstream.set({ certificates: { [accountId]: makeCertificates(1, { expires_on: soon }) } });
  const account = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start({ ...account, ...worldClock.env });
  await page.clock.install();
  const { table, open } = dashboard(page);
  await open(server.url, "1 of 1 certificate");
  await expect(table.getByRole("img", { name: "critical" })).toBeVisible();
  await worldClock.pass(61, page);
  await expect(table.getByRole("img", { name: "expired" })).toBeVisible();
  await expect(table.locator("[data-countdown]")).toHaveText(/ ago$/);
});

test("columns can be hidden and shown, and the address keeps it", async ({
  page,
  sampleUrl,
}) => {
  const { header, open } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await expect(header("Updated")).toHaveCount(0);
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Updated" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Fingerprint" }).click();
  await page.keyboard.press("Escape");
  await expect(header("Updated")).toHaveCount(1);
  await expect(header("Fingerprint")).toHaveCount(0);
  await expect(page).toHaveURL(/hidden=[^&]*fingerprint/);
  await page.reload();
  await expect(header("Updated")).toHaveCount(1);
  await expect(header("Fingerprint")).toHaveCount(0);
});

test("what is sorted by is said, also where its column is hidden", async ({
  page,
  sampleUrl,
}) => {
  const { open, header } = dashboard(page);
  await open(`${sampleUrl}/?sort=-fingerprint&hidden=fingerprint`, "48 of 48 certificates");
  const menu = page.getByRole("button", { name: "Sort: Fingerprint descending" });
  await menu.click();
  await page.getByRole("menuitemradio", { name: "Name", exact: true }).click();
  await expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Sort:/ })).toHaveCount(0);
  // The hostnames have a header of their own.
  await open(`${sampleUrl}/?sort=hostnames&hidden=hostnames`, "48 of 48 certificates");
  await expect(page.getByRole("button", { name: /^Sort:/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Hostnames", exact: true }).click();
  await expect(page.getByRole("table", { name: "Hostnames" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Sort:/ })).toHaveCount(0);
});

test("10,000 certificates are a table of 10,001 rows that scrolls without a blank", async ({
  page,
  notafter,
  upstream,
}) => {
  test.slow();
  upstream.set({ certificates: { [accountId]: makeCertificates(10_000) } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { table, header, open } = dashboard(page);
  await open(`${server.url}/?sort=name`, "10,000 of 10,000 certificates");
  await expect(table).toHaveAttribute("aria-rowcount", "10001");
  const names = await readAllNames(page);
  expect(names.size).toBe(10_000);
  expect(new Set(names.values()).size).toBe(10_000);
  expect(names.get(10_001)).toBe("Root 10000");
  await expect(header("Name")).toBeInViewport();
  expect(await table.locator("tbody tr").count()).toBeLessThan(80);
});
