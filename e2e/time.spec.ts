import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { countdownOf, timeCard } from "./time-card.ts";
import { accountId } from "./upstream-options.ts";

const account = { CLOUDFLARE_ACCOUNT_ID: accountId };
const minuteMs = 60_000;

test("times left are by the server's clock, and a device's clock that is wrong is said", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  const inFive = new Date(Date.now() + 5 * minuteMs).toISOString();
  upstream.set({ certificates: { [accountId]: makeCertificates(1, { expires_on: inFive }) } });
  worldClock.shiftServers(7 * minuteMs + 30_000);
  const server = await notafter.start({ ...upstream.env(), ...account, ...worldClock.env });
  const { open, table, loadState } = dashboard(page);
  await open(server.url, "1 of 1 certificate");
  const notice = page.getByRole("region", { name: "This device’s clock is 7 min behind." });
  await expect(notice).toContainText("Times left are by the server’s clock.");
  await expect(table.getByRole("img", { name: "expired" })).toBeVisible();
  await expect(table.locator("[data-countdown]")).toHaveText(/^2 m ago$/);
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);

  await test.step("a clock that is set right while the page is open is right at once", async () => {
    worldClock.shiftServers(0);
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect(notice).toHaveCount(0);
    await expect(table.getByRole("img", { name: "critical" })).toBeVisible();
    await expect(table.locator("[data-countdown]")).toHaveText(/^4 m \d\d s$/);
    await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
  });
});

/** New York put its clocks back at 06:00 UTC on that day, Los Angeles three hours later. */
const expires = "2026-11-01T06:30:00Z";
const zones = [
  ["America/New_York", "2026-11-01", "Sun 1 Nov 2026, 01:30:00 GMT-5"],
  ["Pacific/Chatham", "2026-11-01", "Sun 1 Nov 2026, 20:15:00 GMT+13:45"],
  ["Asia/Kathmandu", "2026-11-01", "Sun 1 Nov 2026, 12:15:00 GMT+5:45"],
  ["America/Los_Angeles", "2026-10-31", "Sat 31 Oct 2026, 23:30:00 GMT-7"],
] as const;

for (const [timezoneId, date, moment] of zones) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("days are 24 hours, also when clocks change, and moments are of the zone", async ({
      page,
      notafter,
      upstream,
      worldClock,
    }) => {
      const start = Date.parse(expires) - 24 * 60 * minuteMs - 30_000;
      const list = makeCertificates(1, { expires_on: expires });
      upstream.set({ certificates: { [accountId]: list } });
      worldClock.shiftServers(start - Date.now());
      const server = await notafter.start({ ...upstream.env(), ...account, ...worldClock.env });
      const { open, table, column, filter } = dashboard(page);
      await open(server.url, "1 of 1 certificate");
      await countdownOf(page, "Root 00001").hover();
      await expect(timeCard(page)).toContainText(moment);
      await expect(timeCard(page)).toContainText("2026-11-01 06:30:00 UTC");
      await filter.hover();
      await expect.poll(() => column("Not after")).toEqual(["2026-11-01"]);
      await page.getByRole("button", { name: /^Times in UTC/ }).click();
      await expect.poll(() => column("Not after")).toEqual([date]);

      await page.clock.install({ time: start });
      await page.reload();
      const left = table.locator("[data-countdown]");
      await expect(left).toHaveText("1 d 00 h");
      await worldClock.pass(1, page);
      await expect(left).toHaveText("23 h 59 m");
      await worldClock.sleep(24 * 60, page);
      await expect(table.getByRole("img", { name: "expired" })).toBeVisible();
      await expect(left).toHaveText(/^\d+ [sm] ago$/);
    });
  });
}
