import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { randomFaults } from "./random-faults.ts";
import { listRequests } from "./upstream.ts";
import { type Answer, accountId, type Misbehaviour } from "./upstream-options.ts";

const faults: Readonly<Record<string, () => Answer | Misbehaviour>> = {
  "a 500": () => ({ status: 500, body: { success: false, errors: [] } }),
  "a reset": () => "reset",
  "half an answer": () => "truncate",
  "a page of HTML": () => ({ status: 200, body: "<!DOCTYPE html><title>Sign in</title>" }),
};

test("any fault of one page is tried three times, then said, and retried alone", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/502|504/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, loadState } = dashboard(page);
  for (const [index, [name, fault]] of Object.entries(faults).entries()) {
    await test.step(name, async () => {
      // An account of its own: of another one the device would have a copy.
      const id = accountId.slice(0, -1) + index;
      upstream.reset();
      upstream.set({
        certificates: { [id]: makeCertificates(120) },
        maxPerPage: 50,
        respond: ({ query }) => (query.get("page") === "2" ? fault() : undefined),
      });
      await open(`${server.url}/?scope=account:${id}`, "70 of 120 certificates");
      const notice = page.getByRole("region", { name: "1 of 3 pages did not load." });
      await expect(notice).toContainText("50 certificates are missing below.");
      await expect(loadState).toHaveText(/^Partly loaded/);
      await expect(page.locator("[data-honesty]")).toHaveText(
        /^70 of 120 loaded, 2 of 3 pages, /,
      );
      expect(listRequests(upstream)).toHaveLength(3 + 2);
      upstream.set({ respond: () => undefined });
      await notice.getByRole("button", { name: "Retry 1 page" }).click();
      await expect(count).toHaveText("120 of 120 certificates");
      await expect(notice).toHaveCount(0);
      expect(listRequests(upstream)).toHaveLength(3 + 2 + 1);
    });
  }
});

test("a list that changes while it is read is read once more, and said when it changes on", async ({
  page,
  notafter,
  upstream,
}) => {
  const certificates = makeCertificates(120);
  let changes = 1;
  const change = () => {
    const [first, ...others] = certificates.splice(0);
    certificates.push(...others);
    changes--;
    expect(first).toBeDefined();
  };
  upstream.set({
    certificates: { [accountId]: certificates },
    maxPerPage: 50,
    respond: ({ query }) => {
      if (query.get("page") === "2" && changes > 0) change();
      return undefined;
    },
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, loadState, count } = dashboard(page);
  // The first row was deleted after page 1: page 2 begins one row too late.
  await open(server.url, "119 of 119 certificates");
  await expect(loadState).toHaveText(/^Synced/);
  expect(listRequests(upstream)).toHaveLength(2 * 3);
  const notice = page.getByRole("region", { name: "The list may not be whole." });
  await expect(notice).toHaveCount(0);

  changes = 2;
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(notice).toContainText("also when it was read again");
  expect(listRequests(upstream)).toHaveLength(4 * 3);
  await notice.getByRole("button", { name: "Read it again" }).click();
  await expect(count).toHaveText("117 of 117 certificates");
  await expect(notice).toHaveCount(0);
});

test("without a network the list stays with its age, and recovers by itself", async ({
  page,
  context,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED|Failed to load/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, loadState, names } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Refresh" }).click();
  // Not the server, of which nothing is known.
  await expect(page.getByRole("region", { name: "This device is offline." })).toContainText(
    "Asking again",
  );
  await expect(loadState).toHaveText(/^Synced \d+ s ago · offline$/);
  await expect(names).toHaveCount(3);
  upstream.set({ certificates: { [accountId]: makeCertificates(5) } });
  await context.setOffline(false);
  await expect(count).toHaveText("5 of 5 certificates", { timeout: 30_000 });
  await expect(
    page.getByRole("region", { name: /offline|does not answer|did not load/ }),
  ).toHaveCount(0);
});

for (const [share, seed] of [
  [0.2, "one"],
  [0.5, "two"],
] as const) {
  test(`after faults at ${share * 100} % the page shows the upstream's list without a reload (${seed})`, async ({
    page,
    notafter,
    upstream,
    expectConsole,
  }) => {
    test.setTimeout(120_000);
    expectConsole(/429|502|Failed to load/);
    const certificates = makeCertificates(120);
    upstream.set({
      certificates: { [accountId]: certificates },
      maxPerPage: 10,
      respond: randomFaults({ share, seed }).respond,
    });
    const server = await notafter.start({
      ...upstream.env(),
      CLOUDFLARE_ACCOUNT_ID: accountId,
    });
    const { loadState, count } = dashboard(page);
    await page.goto(server.url);
    await expect(loadState).toHaveText(/^(Synced|Partly|Not loaded)/, { timeout: 60_000 });
    upstream.set({ respond: () => undefined });
    const retry = page.getByRole("button", { name: /^(Retry \d+ page|Try again)/ });
    if (await retry.isVisible()) await retry.click();
    await expect(count).toHaveText("120 of 120 certificates", { timeout: 60_000 });
    await expect(page.locator("[data-honesty]")).toHaveText(/^120 of 120 loaded, 12 pages/);
    expect(listRequests(upstream).length).toBeLessThanOrEqual(12 * 3 + 12);
  });
}
