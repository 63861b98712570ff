import type { Page } from "playwright/test";
import type { WireCertificate } from "../src/cloudflare/schema.ts";
import { dashboard } from "./dashboard.ts";
import { expect, type TestFixtures, test } from "./fixtures.ts";
import { horizon } from "./horizon.ts";
import { hostnamesView } from "./hostnames-view.ts";
import { accountId } from "./upstream-options.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A certificate that expires so long from now, with the given hostnames. */
function root(name: string, leftMs: number | null, ...hostnames: string[]): WireCertificate {
  return {
    id: null,
    name,
    associated_hostnames: hostnames,
    fingerprint: null,
    expires_on: leftMs === null ? null : new Date(Date.now() + leftMs).toISOString(),
    created_at: null,
    updated_at: null,
  };
}

interface Fixtures extends Pick<TestFixtures, "notafter" | "upstream"> {
  readonly page: Page;
}

/** Opens the page over an account that has these certificates. */
async function openRoots({ page, notafter, upstream }: Fixtures, ...roots: WireCertificate[]) {
  upstream.set({ certificates: { [accountId]: roots } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const shown = dashboard(page);
  const unit = roots.length === 1 ? "certificate" : "certificates";
  await shown.open(server.url, `${roots.length} of ${roots.length} ${unit}`);
  return shown;
}

test("the next outage counts down, names what it concerns, and both names are links", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  await page.clock.install();
  upstream.set({
    certificates: {
      [accountId]: [
        root("Expired", -dayMs, "gone.example.com", "stays.example.com"),
        root("Admin", 2 * hourMs, "admin.example.com", "stays.example.com"),
        root("Long", 400 * dayMs, "stays.example.com", "far.example.com"),
        root("Odd", null, "odd.example.com"),
      ],
    },
  });
  const account = { ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId };
  const server = await notafter.start({ ...account, ...worldClock.env });
  const { open, count, names, filter } = dashboard(page);
  await open(server.url, "4 of 4 certificates");
  const outage = page.getByRole("region", { name: "Next outage if nothing changes" });
  const figure = page.locator("[data-outage-figure]");
  await expect(figure).toHaveText(/^1h 59m\s*$/);
  await expect(outage).toContainText(
    "admin.example.com loses its last valid root when Admin expires.",
  );
  await expect(outage).toContainText("1 certificate has an unknown date");
  await expect(page).toHaveTitle("(1) Notafter");

  await outage.getByRole("button", { name: "admin.example.com" }).click();
  await expect(filter).toHaveValue('"admin.example.com"');
  await expect(names).toHaveText(["Admin"]);
  await expect(page).toHaveURL(/[?&]q=/);
  await page.goBack();
  await page.keyboard.press("Escape");
  await expect(count).toHaveText("4 of 4 certificates");

  // Seconds show in the last hour; then the outage has happened, and the next one is far.
  await worldClock.sleep(90, page);
  await expect(figure).toHaveText(/^29m \d\ds\s*$/);
  await worldClock.sleep(31, page);
  await expect(outage).toContainText(
    "stays.example.com and far.example.com lose their last valid root when Long expires.",
  );
  await expect(outage).toContainText("2 hostnames have no valid root now");
  await expect(page.getByRole("button", { name: /^2 expired/ })).toBeVisible();
  await expect(page).toHaveTitle("(2) Notafter");
});

test("a hostname with a quote is a link to itself as well", async ({
  page,
  notafter,
  upstream,
}) => {
  const { names } = await openRoots(
    { page, notafter, upstream },
    root("Odd", 5 * dayMs, 'a"b.example.com'),
    root("Other", 9 * dayMs, "b.example.com"),
  );
  const outage = page.getByRole("region", { name: "Next outage if nothing changes" });
  await outage.getByRole("button", { name: 'a"b.example.com' }).click();
  await expect(names).toHaveText(["Odd"]);
});

test("of what has expired, another root stays only while it is valid itself", async ({
  page,
  notafter,
  upstream,
}) => {
  const { row } = await openRoots(
    { page, notafter, upstream },
    root("First", -20 * dayMs, "gone.example.com"),
    root("Second", -10 * dayMs, "gone.example.com"),
    root("Rotated", -5 * dayMs, "pay.example.com"),
    root("Current", 90 * dayMs, "pay.example.com"),
  );
  await expect(row("First")).toContainText("another root stayed");
  await expect(row("Second")).toContainText("1 hostname left uncovered");
  await expect(row("Rotated")).toContainText("another root stays");
  await expect(row("Current")).toContainText("1 hostname left uncovered");
});

test("where nothing lies ahead, the page says so calmly", async ({
  page,
  notafter,
  upstream,
}) => {
  await openRoots({ page, notafter, upstream }, root("Bare", 10 * dayMs));
  await expect(page.getByText("Nothing ahead")).toBeVisible();
  await expect(page.getByRole("table").getByText("no hostnames").first()).toBeVisible();
});

test("as of a date, everything is computed for it, under a banner, and back again", async ({
  page,
  sampleUrl,
}) => {
  const { open, count, row } = dashboard(page);
  await open(sampleUrl, "48 of 48 certificates");
  await page.getByRole("button", { name: "As of now" }).click();
  await page.getByRole("button", { name: "In 90 days", exact: true }).click();
  const banner = page.getByRole("region", { name: "Looking ahead" });
  await expect(banner).toContainText("00:00:00 UTC");
  await expect(page.locator("[data-status-chip=expired]")).toHaveText(/^(9|10) *expired$/);
  await expect(row("Admin console root")).toContainText("87 d ago");
  await expect(row("Admin console root")).toContainText("1 hostname left uncovered");
  await page.locator("[data-status-chip=expired]").click();
  await expect(count).toHaveText(/^(9|10) of 48 certificates$/);
  await expect(page).toHaveURL(/status=expired/);
  await page.reload();
  await expect(banner).toBeVisible();
  await expect(count).toHaveText(/^(9|10) of 48 certificates$/);
  await banner.getByRole("button", { name: "Back to now" }).click();
  await expect(banner).toHaveCount(0);
  await expect(count).toHaveText("2 of 48 certificates");
});

test("as of another date the page says then and not now", async ({
  page,
  notafter,
  upstream,
}) => {
  const roots = [
    root("First", 10 * dayMs, "one.example.com"),
    root("Odd", null, "odd.example.com"),
  ];
  upstream.set({ certificates: { [accountId]: roots } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(`${server.url}/?asof=2099-01-01`, "2 of 2 certificates");
  const outage = page.getByRole("region", { name: "Next outage if nothing changes" });
  await expect(outage).toContainText("1 hostname has no valid root then");
  await expect(outage).toContainText("1 certificate has an unknown date and is left out.");
  const { ticks } = horizon(page);
  await expect(ticks.filter({ hasText: "then" })).toHaveCount(1);
  await expect(ticks.filter({ hasText: "now" })).toHaveCount(0);
  const views = page.getByRole("group", { name: "View" });
  await views.getByRole("button", { name: "Hostnames" }).click();
  await expect(hostnamesView(page).header("Coverage")).toHaveText("Coveragethen → 10 y");
  await page.getByRole("button", { name: "Back to now" }).click();
  await expect(hostnamesView(page).header("Coverage")).toHaveText("Coveragenow → 10 y");
  await expect(ticks.filter({ hasText: "now" })).toHaveCount(1);
  await expect(outage).not.toContainText("no valid root");
});

test("a date is set from today on, also while the page is as of another one", async ({
  page,
  sampleUrl,
}) => {
  await dashboard(page).open(`${sampleUrl}/?asof=2031-01-01`, "48 of 48 certificates");
  await page.getByRole("button", { name: "As of 2031-01-01" }).click();
  await page.getByRole("button", { name: "In 7 days", exact: true }).click();
  const inSevenDays = new Date(Date.now() + 7 * dayMs).toISOString().slice(0, 10);
  await expect(page).toHaveURL(new RegExp(`asof=${inSevenDays}`));
});
