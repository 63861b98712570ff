import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { listRequests } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

const hourMs = 3_600_000;

test("a clock that is set right while the page is open changes no time left, and stops no refresh", async ({
  page,
  notafter,
  upstream,
}) => {
  const soon = { expires_on: new Date(Date.now() + 5.5 * hourMs).toISOString() };
  upstream.set({ certificates: { [accountId]: makeCertificates(2, () => soon) } });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  // The device is a day ahead until somebody sets it right.
  await page.addInitScript((aheadMs) => {
    const realNow = Date.now;
    let ahead = aheadMs;
    Date.now = () => realNow() + ahead;
    Object.assign(window, {
      setClockRight() {
        ahead = 0;
      },
    });
  }, 24 * hourMs);
  const { open, count, loadState } = dashboard(page);
  await open(server.url, "2 of 2 certificates");
  const notice = page.getByRole("region", { name: /clock is .* ahead/ });
  await expect(notice).toBeVisible();
  const outage = page.locator("tbody [data-countdown]").first();
  await expect(outage).toHaveText(/^5 h 2\d m/);

  await page.evaluate(() => (window as unknown as { setClockRight(): void }).setClockRight());
  await expect(notice).toHaveCount(0);
  await expect(outage).toHaveText(/^5 h 2\d m/);
  const before = listRequests(upstream).length;
  upstream.set({ certificates: { [accountId]: makeCertificates(3, () => soon) } });
  await page.keyboard.press("r");
  await expect(count).toHaveText("3 of 3 certificates");
  expect(listRequests(upstream).length).toBeGreaterThan(before);
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
  await expect(outage).toHaveText(/^5 h 2\d m/);
});
