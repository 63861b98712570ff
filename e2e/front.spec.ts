import { dashboard, sample } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
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
  const notice = page.getByRole("region", { name: "1 of 1 page did not load." });
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

test("code that is sent to a sign-in is said to be gone, and is not waited for", async ({
  page,
  notafter,
  front,
  expectConsole,
}) => {
  expectConsole(/cloudflareaccess\.com|assets.rest-|dynamically imported|error occurred in/);
  const { url, set } = await front.start(await notafter.start({}));
  let opened = 0;
  set((target) => {
    const isOpening = target === "/" && opened++ === 0;
    return !isOpening && /^\/($|assets\/rest-)/.test(target) ? toSignIn : undefined;
  });
  await page.goto(url);
  await expect(dashboard(page).count).toHaveText("48 of 48 certificates");
  await expect(page.getByRole("button", { name: "New version: reload" }).first()).toBeVisible();
});

test("somebody who comes back to it is asked for once, and finds it as it was", async ({
  page,
  notafter,
  front,
  upstream,
  expectConsole,
}) => {
  expectConsole(/cloudflareaccess\.com/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { url, set, targets } = await front.start(server);
  set((target) => (target.startsWith("/api/") ? toSignIn : undefined));
  await page.goto(url);
  const panel = page.getByRole("main").getByRole("alert");
  await expect(panel).toContainText("Something else answered");
  await panel.evaluate((element) => element.setAttribute("data-before", ""));
  // The code of the rest of the page comes in its own time.
  const asked = () => targets.filter((target) => target.startsWith("/api/"));
  const before = asked().length;
  for (const times of [1, 2]) {
    // Who comes back while the answer before is still being read is not asked for: then once more.
    await expect(async () => {
      await page.evaluate(() => {
        document.dispatchEvent(new Event("visibilitychange"));
        window.dispatchEvent(new Event("focus"));
        window.dispatchEvent(new Event("pageshow"));
      });
      await expect.poll(() => asked().length - before, { timeout: 1_000 }).toBe(times);
    }).toPass();
    expect(asked().slice(before)).toEqual(Array(times).fill("/api/session"));
  }
  await expect(panel).toHaveAttribute("data-before");
});

test("a list is read again by itself once somebody has signed in elsewhere", async ({
  page,
  notafter,
  front,
  upstream,
  worldClock,
}) => {
  const server = await notafter.start({
    ...upstream.env(),
    ...worldClock.env,
    CLOUDFLARE_ACCOUNT_ID: accountId,
  });
  const { url, set } = await front.start(server);
  const { open, loadState, count } = dashboard(page);
  await page.clock.install();
  await open(url, "3 of 3 certificates");
  set((target) => (target.startsWith("/api/") ? toSignIn : undefined));
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(loadState).toHaveText(/refresh failed$/);
  await worldClock.pass(2, page);
  upstream.set({ certificates: { [accountId]: makeCertificates(4) } });
  set(() => undefined);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(count).toHaveText("4 of 4 certificates");
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
});

const badGateway: Answer = { status: 502, body: "<!DOCTYPE html><title>Bad gateway</title>" };

test("a page whose server did not say what it reads with asks by itself until it does", async ({
  page,
  notafter,
  front,
  expectConsole,
}) => {
  expectConsole(/502/);
  const { url, set, targets } = await front.start(await notafter.start());
  const { open, count } = dashboard(page);
  const refuseSession = () =>
    set((target) => (target === "/api/session" ? badGateway : undefined));
  const all = "48 of 48 certificates";
  const notice = page.getByRole("region", { name: "Sample data." });

  await test.step("where nothing is shown", async () => {
    refuseSession();
    await page.goto(url);
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    set(() => undefined);
    await expect(count).toHaveText(all);
    await expect(notice).toBeVisible();
  });

  await test.step("where the address says what to show", async () => {
    refuseSession();
    await open(`${url}/?scope=account:${sample.northwind.id}`, all);
    await expect(notice).toHaveCount(0);
    set(() => undefined);
    await expect(notice).toBeVisible();
    await expect(count).toHaveText(all);
  });

  await test.step("at once when there is a network again", async () => {
    await page.clock.install();
    refuseSession();
    await page.reload();
    await expect(count).toHaveText(all);
    const asked = targets.length;
    await expect.poll(() => targets.slice(asked)).toContain("/api/session");
    await page.clock.pauseAt(Date.now() + 1_000);
    set(() => undefined);
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(notice).toBeVisible();
  });
});
