import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { accountId } from "./upstream-options.ts";

test("what does not answer can be stopped after some seconds, and read later", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const release = upstream.hold(({ path }) => path.includes("/access/"));
  const { loadState, count } = dashboard(page);
  await page.clock.install();
  await page.goto(server.url);
  await expect(loadState).toHaveText("Loading…");
  const stop = page.getByRole("button", { name: "Stop" });
  await page.clock.runFor(3_000);
  await expect(stop).toHaveCount(0);
  await page.clock.runFor(3_000);
  await expect(loadState).toHaveText("Waiting for the first answer…");
  await stop.click();
  await expect(loadState).toHaveText(/^Stopped/);
  release();
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(count).toHaveText("3 of 3 certificates");
  await expect(stop).toHaveCount(0);
});

test("an answer that breaks off is not called a connection that could not be made", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/502|Failed to load/);
  upstream.set({ respond: ({ path }) => (path.includes("/access/") ? "truncate" : undefined) });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  await expect(
    page.getByRole("heading", { name: "Cloudflare’s answer broke off" }),
  ).toBeVisible({ timeout: 30_000 });
});

test("a limit met before the first page does not speak of what was read before", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/429|Failed to load/);
  const headers = { "retry-after": "20" };
  upstream.set({
    respond: ({ path }) =>
      path.includes("/access/")
        ? { status: 429, headers, body: { success: false, errors: [{ code: 971 }] } }
        : undefined,
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  const notice = page.getByRole("region", { name: "Cloudflare asks to slow down." });
  await expect(notice).toContainText("reading goes on by itself");
  await expect(notice).not.toContainText("read before");
});

test("a quota that is used up is said before anything is refused", async ({
  page,
  notafter,
  upstream,
}) => {
  // One request for each of the accounts, the zones and the first page.
  const quota = { limit: 3, windowSeconds: 60, secondMs: 1_000 };
  upstream.set({ certificates: { [accountId]: makeCertificates(8) }, maxPerPage: 2, quota });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await page.goto(server.url);
  const notice = page.getByRole("region", { name: "Cloudflare asks to slow down." });
  await expect(notice).toContainText(/used up; reading goes on by itself in \d+ s/);
  await expect(dashboard(page).count).toHaveText(/^2 of 8/);
  expect(upstream.requests).toHaveLength(3);
});
