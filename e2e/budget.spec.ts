import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { makeScopes } from "./many-scopes.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { listRequests } from "./upstream.ts";
import { accountId } from "./upstream-options.ts";

test("2,000 scopes are read without one rate limit, and the page stays usable", async ({
  page,
  notafter,
  upstream,
}) => {
  test.setTimeout(180_000);
  // Cloudflare's 1,200 requests in 300 seconds, at a scale that a test can wait for.
  const quota = { limit: 600, windowSeconds: 8, secondMs: 1_000 };
  upstream.set({ ...makeScopes(100, 1_900, 3), quota });
  const server = await notafter.start(upstream.env());
  await page.addInitScript(() => {
    // It keeps 250 by itself.
    performance.setResourceTimingBufferSize(5_000);
    const stalls: number[] = [];
    Object.assign(window, { stalls });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) stalls.push(Math.round(duration));
    }).observe({ entryTypes: ["longtask"] });
  });
  const { loadState, count, filter } = dashboard(page);
  const startedAt = Date.now();
  await page.goto(`${server.url}/?scope=all`);
  await expect(loadState).toHaveText(
    /^Loading [\d,]+ of [\d,]+ requests · [\d,]+ · about \d+ s left$/,
    { timeout: 60_000 },
  );
  // It can be used all the while.
  await filter.fill("name:00001");
  await expect(count).toHaveText(/^1 of [\d,]+/);
  await filter.fill("");
  await expect(count).toHaveText("6,000 of 6,000 certificates", { timeout: 150_000 });
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  const statuses = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => Reflect.get(entry, "responseStatus")),
  );
  expect(statuses.length).toBeGreaterThan(2_000);
  expect(statuses).not.toContain(429);
  expect(listRequests(upstream)).toHaveLength(2_000);
  expect(upstream.requests).toHaveLength(2_000 + 2 + 38);
  expect(upstream.maxInFlight()).toBeLessThanOrEqual(6);
  const stalls = await page.evaluate(() => Reflect.get(window, "stalls") as number[]);
  const busy = stalls.reduce((sum, ms) => sum + ms, 0);
  test.info().annotations.push({
    type: "measured",
    description: `${seconds} s, longest task ${Math.max(0, ...stalls)} ms, long tasks ${busy} ms`,
  });
  expect(busy, `of ${seconds} s`).toBeLessThan((seconds * 1_000) / 3);
});

test("a long reading can be stopped and goes on where it was", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: makeCertificates(300) }, maxPerPage: 10 });
  const release = upstream.hold(({ query }) => Number(query.get("page")) > 5);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { loadState, count } = dashboard(page);
  // The held requests have all of a browser's connections, so that nothing else comes meanwhile.
  await page.goto(server.url);
  await expect(count).toHaveText("50 of 300 certificates");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(loadState).toHaveText("Stopped · 50 of 300");
  await expect(page.locator("[data-honesty]")).toHaveText(/^50 of 300 loaded, 5 of 30 pages/);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  const asked = listRequests(upstream).length;
  release();
  await expect(loadState).toHaveText("Stopped · 50 of 300");
  expect(listRequests(upstream)).toHaveLength(asked);
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(count).toHaveText("300 of 300 certificates");
  // What was on its way when it stopped is asked for once more, and nothing else is.
  expect(listRequests(upstream).length).toBeLessThanOrEqual(30 + 6);
});

test("a rate limit in the middle holds everything, counts down, and one request tries first", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/429/);
  upstream.set({
    certificates: { [accountId]: makeCertificates(300) },
    maxPerPage: 10,
    // By page, not by time: what is sent together arrives in any order.
    respond: ({ query }) => {
      if (Number(query.get("page")) <= 4) return undefined;
      const answer = recordedAnswer("rate-429");
      return { ...answer, headers: { ...answer.headers, "retry-after": "6" } };
    },
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, names } = dashboard(page);
  await open(server.url, "40 of 300 certificates");
  const notice = page.getByRole("region", { name: "Cloudflare asks to slow down." });
  await expect(notice).toContainText(/goes on by itself in [1-6] s/);
  await expect(notice).toContainText("in 1 s");
  await expect(names.first()).toBeVisible();
  const held = listRequests(upstream).length;
  // Six at once, and three that the browser has in line; after each wait a single one.
  expect(held).toBeLessThanOrEqual(4 + 6 + 3);
  await expect.poll(() => listRequests(upstream).length).toBeGreaterThan(held);
  await expect(notice).toContainText(/in [56] s/);
  expect(listRequests(upstream)).toHaveLength(held + 1);
  upstream.set({ respond: () => undefined });
  await expect(count).toHaveText("300 of 300 certificates");
  await expect(notice).toHaveCount(0);
});
