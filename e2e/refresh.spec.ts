import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { expectKept } from "./stored-copy.ts";
import { listRequests } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

const account = { CLOUDFLARE_ACCOUNT_ID: accountId };

/** As when somebody comes back to the window. */
const focus = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

test("the list is read again every five minutes and on return, and what changed is said once", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  test.slow();
  const server = await notafter.start({ ...upstream.env(), ...account, ...worldClock.env });
  const { open, count, loadState } = dashboard(page);
  await page.clock.install();
  await open(server.url, "3 of 3 certificates");
  await expectKept(page, "Root 00003");
  const reads = () => listRequests(upstream).length;
  expect(reads()).toBe(1);

  await focus(page);
  await worldClock.pass(4, page);
  expect(reads()).toBe(1);
  upstream.set({ certificates: { [accountId]: makeCertificates(5) } });
  await worldClock.pass(2, page);
  await expect(count).toHaveText("5 of 5 certificates");
  expect(reads()).toBe(2);
  const changes = page.getByRole("region", { name: "2 new." });
  await changes.getByRole("button", { name: "Show them" }).click();
  await expect(count).toHaveText("2 of 5 certificates");
  await expect(page).toHaveURL(/only=/);
  await page.getByRole("button", { name: "Only 2 picked" }).click();
  await expect(count).toHaveText("5 of 5 certificates");
  await changes.getByRole("button", { name: "Dismiss" }).click();

  await worldClock.pass(2, page);
  expect(reads()).toBe(2);
  await focus(page);
  await expect.poll(reads).toBe(3);
  await expect(loadState).toHaveText(/^Synced [0-5]?\d s ago$/);
  await expect(changes).toHaveCount(0);

  await test.step("a device that slept for hours reads it at once when it wakes", async () => {
    await page.clock.pauseAt(worldClock.now() + 1_000);
    await worldClock.sleep(3 * 60, page);
    await page.clock.resume();
    await expect.poll(reads).toBe(4);
    await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
  });
});

test("a page that nobody sees reads nothing until it is seen", async ({
  page,
  notafter,
  upstream,
  worldClock,
}) => {
  const server = await notafter.start({ ...upstream.env(), ...account, ...worldClock.env });
  await page.addInitScript(() => {
    Object.defineProperty(document, "hidden", { get: () => "isHidden" in window });
  });
  await page.clock.install();
  await dashboard(page).open(server.url, "3 of 3 certificates");
  const show = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      if (hidden) Object.assign(window, { isHidden: true });
      else delete (window as { isHidden?: true }).isHidden;
      document.dispatchEvent(new Event("visibilitychange"));
    }, isHidden);
  await show(true);
  await worldClock.pass(12, page);
  expect(listRequests(upstream)).toHaveLength(1);
  await show(false);
  await expect.poll(() => listRequests(upstream).length).toBe(2);
});

test("two tabs read the list once for both", async ({
  page,
  context,
  notafter,
  upstream,
  worldClock,
}) => {
  test.slow();
  const server = await notafter.start({ ...upstream.env(), ...account, ...worldClock.env });
  await page.clock.install();
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await dashboard(tab).open(server.url, "3 of 3 certificates");
    await expectKept(tab, "Root 00003");
  }
  const atStart = listRequests(upstream).length;
  expect(atStart).toBe(2);
  for (const size of [4, 5, 6]) {
    upstream.set({ certificates: { [accountId]: makeCertificates(size) } });
    await worldClock.pass(11, page);
    for (const tab of [page, other]) {
      await expect(dashboard(tab).count).toHaveText(`${size} of ${size} certificates`);
    }
  }
  const reads = listRequests(upstream).length - atStart;
  expect(reads).toBeGreaterThanOrEqual(6);
  expect(reads).toBeLessThanOrEqual(7);
});

test("a dead credential is left alone; a restarted server is found without a reload", async ({
  page,
  notafter,
  upstream,
  worldClock,
  expectConsole,
}) => {
  test.slow();
  expectConsole(/403|ERR_CONNECTION_REFUSED|Failed to load/);
  const env = { ...upstream.env(), ...account, ...worldClock.env };
  const server = await notafter.start(env);
  const { open, count, loadState } = dashboard(page);
  await page.clock.install();
  await open(server.url, "3 of 3 certificates");
  upstream.set({ respond: () => recordedAnswer("auth-error-403") });
  await worldClock.pass(6, page);
  await expect(loadState).toHaveText(/refresh failed$/);
  const knocks = listRequests(upstream).length;
  expect(knocks).toBe(2);
  await worldClock.pass(30, page);
  await focus(page);
  await worldClock.pass(1, page);
  expect(listRequests(upstream)).toHaveLength(knocks);
  await expect(count).toHaveText("3 of 3 certificates");

  await server.stop();
  await worldClock.pass(6, page);
  const token = "AnewTokenOfTheTestUpstream_0123456789abcd";
  upstream.set({
    respond: () => undefined,
    credential: { token },
    certificates: { [accountId]: makeCertificates(4) },
  });
  const port = new URL(server.url).port;
  await notafter.start({ ...env, CLOUDFLARE_API_TOKEN: token, PORT: port });
  await worldClock.pass(6, page);
  await expect(count).toHaveText("4 of 4 certificates");
  await expect(loadState).toHaveText(/^Synced/);
});

test("what fails is tried again by itself, more and more rarely, and at once when online", async ({
  page,
  context,
  notafter,
  upstream,
  worldClock,
  expectConsole,
}) => {
  test.slow();
  expectConsole(/502|ERR_INTERNET_DISCONNECTED/);
  const server = await notafter.start({ ...upstream.env(), ...account, ...worldClock.env });
  const { open, count, loadState } = dashboard(page);
  await page.clock.install();
  await open(server.url, "3 of 3 certificates");
  upstream.set({ respond: () => "reset" });
  await worldClock.pass(6, page);
  await expect(loadState).toHaveText(/offline$/);
  await worldClock.pass(30, page);
  const tries = listRequests(upstream).length / 3;
  expect(tries).toBeGreaterThan(4);
  expect(tries).toBeLessThan(14);

  upstream.set({
    respond: () => undefined,
    certificates: { [accountId]: makeCertificates(4) },
  });
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(count).toHaveText("4 of 4 certificates");
});
