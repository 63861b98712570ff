import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { type Answer, accountId } from "./upstream-options.ts";

/** What Cloudflare Access answers to a request when nobody is signed in any more. */
const toSignIn: Answer = {
  status: 302,
  headers: { location: "https://team.cloudflareaccess.com/cdn-cgi/access/login" },
};

test("where a sign-in has ended the page says so, and asks no more", async ({
  page,
  notafter,
  front,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { url, targets, set } = await front.start(server);
  const { open, count, loadState } = dashboard(page);
  await page.clock.install();
  await open(url, "3 of 3 certificates");
  set((target) => (target.startsWith("/api/") ? toSignIn : undefined));
  const before = targets.length;
  await page.getByRole("button", { name: "Refresh" }).click();
  const notice = page.getByRole("region", { name: "1 of 1 pages did not load." });
  await expect(notice).toContainText("Something else answered instead of Notafter’s server.");
  await expect(loadState).toHaveText(/^Synced .* ago · refresh failed$/);
  await expect(count).toHaveText("3 of 3 certificates");
  await page.clock.runFor("04:00");
  expect(targets.slice(before)).toEqual([
    `/api/accounts/${accountId}/access/certificates?page=1&per_page=1000`,
  ]);
  set(() => undefined);
  await notice.getByRole("button", { name: "Retry 1 page" }).click();
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
});

test("a first visit that is sent to a sign-in says how to get there", async ({
  page,
  notafter,
  front,
  upstream,
  expectConsole,
}) => {
  // What the page's head asks for beforehand follows the redirect, which its policy forbids.
  expectConsole(/cloudflareaccess\.com/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { url, set } = await front.start(server);
  set((target) => (target.startsWith("/api/") ? toSignIn : undefined));
  await page.goto(url);
  const panel = page.getByRole("main").getByRole("alert");
  await expect(panel.getByRole("heading")).toHaveText(
    "Something else answered instead of Notafter’s server",
  );
  await expect(panel).toContainText("Reload the page; if it asks you to sign in, do so.");
  set(() => undefined);
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(dashboard(page).count).toHaveText("3 of 3 certificates");
});
