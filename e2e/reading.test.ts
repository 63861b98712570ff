import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Scope } from "../src/cloudflare/paths.ts";
import { makeCertificates } from "./make-certificates.ts";
import { makeScopes } from "./many-scopes.ts";
import { openPage, type ReadingSite, startReadingSite } from "./reading.ts";
import { listRequests } from "./upstream.ts";
import { accountId, zoneId } from "./upstream-options.ts";

let site: ReadingSite;
beforeAll(async () => {
  site = await startReadingSite();
});
afterAll(() => site.stop());
beforeEach(() => {
  site.upstream.reset();
  site.front.reset();
});

const account: Scope = { kind: "account", id: accountId };
const zone: Scope = { kind: "zone", id: zoneId };

test("2,000 scopes keep to Cloudflare's numbers: no request is refused", {
  timeout: 120_000,
}, async () => {
  const { upstream } = site;
  const many = makeScopes(2_000, 0, 2);
  // 1,200 requests in 300 seconds, of which each is 20 ms long.
  const secondMs = 20;
  upstream.set({ ...many, quota: { limit: 1_200, windowSeconds: 300, secondMs } });
  const scopes = many.accounts.map(({ id }): Scope => ({ kind: "account", id }));
  const page = openPage(scopes, secondMs);
  let wasLimited = false;
  page.subscribe(() => {
    wasLimited ||= page.now().isLimited;
  });
  const reading = await page.until(({ isFetching }) => !isFetching);
  expect(reading).toMatchObject({ isWhole: true, rowsRead: 4_000, total: 4_000 });
  expect(wasLimited).toBe(false);
  expect(listRequests(upstream)).toHaveLength(2_000);
  expect(upstream.maxInFlight()).toBeLessThanOrEqual(6);
  page.close();
});

test("what fails is asked for again when the others have been asked for once", async () => {
  const { upstream } = site;
  const many = makeScopes(40, 0);
  const failing = new Set(many.accounts.slice(0, 9).map(({ id }) => id));
  const accountOf = ({ path }: { readonly path: string }) => path.split("/")[2] ?? "";
  upstream.set({
    ...many,
    respond: (request) =>
      failing.has(accountOf(request)) ? { status: 500, body: "no" } : undefined,
  });
  const page = openPage(
    many.accounts.map(({ id }): Scope => ({ kind: "account", id })),
    20,
  );
  const reading = await page.until(({ isFetching }) => !isFetching);
  expect(reading).toMatchObject({ isWhole: false, rowsRead: 31 });
  const asked = listRequests(upstream).map(accountOf);
  expect(asked).toHaveLength(31 + 3 * 9);
  const isAgain = asked.map((id, at) => asked.indexOf(id) < at);
  const early = isAgain.slice(0, isAgain.lastIndexOf(false)).filter(Boolean);
  // A place for which nothing else is waiting yet may be taken, but no more than those.
  expect(early.length).toBeLessThanOrEqual(6);
  page.close();
});

test("the first rows are shown in the moment in which they come", async () => {
  const { upstream } = site;
  upstream.set({ certificates: { [accountId]: makeCertificates(8) }, maxPerPage: 2 });
  const release = upstream.hold(({ query }) => query.get("page") !== "1");
  const page = openPage([account], 10);
  const atOnce = await new Promise((resolve) => {
    page.lists.subscribe(({ kind }) => {
      if (kind === "read") resolve(page.now().certificates?.length);
    });
  });
  expect(atOnce).toBe(2);
  release();
  await page.until(({ isWhole }) => isWhole);
  page.close();
});

test("the total stands still while a long list is shown in steps", async () => {
  const { upstream } = site;
  const long = makeCertificates(20_000);
  upstream.set({ certificates: { [accountId]: long, [zoneId]: long.slice(0, 2) } });
  const number = (query: URLSearchParams) => Number(query.get("page"));
  const releaseOne = upstream.hold(({ query }) => number(query) === 11);
  const releaseRest = upstream.hold(({ query }) => number(query) > 11);
  const totals = new Set<number | null>();
  const page = openPage([account], 10);
  page.subscribe(() => totals.add(page.now().total));
  // So many rows are not drawn again for each page that comes.
  await page.until(({ rowsRead }) => rowsRead === 10_000);
  releaseOne();
  const between = await page.until(({ pagesRead }) => pagesRead === 11);
  expect(between.rowsRead).toBe(10_000);
  releaseRest();
  await page.until(({ isWhole, rowsRead }) => isWhole && rowsRead === 20_000);
  expect([...totals].filter((total) => total !== null)).toEqual([20_000]);

  page.show([account, zone]);
  const both = await page.until(({ isWhole, isFetching }) => isWhole && !isFetching);
  expect(both).toMatchObject({ total: 20_000, rowsRead: 20_000 });
  page.close();
});

test("scopes without a certificate are told of together", async () => {
  const many = makeScopes(120, 0, 0);
  site.upstream.set(many);
  const page = openPage(
    many.accounts.map(({ id }) => ({ kind: "account", id })),
    10,
  );
  let publishes = 0;
  page.subscribe(() => publishes++);
  await page.until(({ isWhole }) => isWhole);
  expect(publishes).toBeLessThan(40);
  page.close();
});

test("a scope that was read before is not asked for again", async () => {
  const page = openPage([account], 10);
  await page.until(({ isWhole }) => isWhole);
  page.show([account, zone]);
  const both = await page.until(({ isWhole }) => isWhole);
  expect(both.scopes.map(({ rows }) => rows)).toEqual([3, 2]);
  expect(both.certificates?.map(({ scopes }) => scopes.length).sort()).toEqual([1, 2, 2]);
  page.show([account]);
  expect(page.now()).toMatchObject({ isWhole: true, rowsRead: 3 });
  expect(listRequests(site.upstream)).toHaveLength(2);
  page.close();
});

test("a kept list is shown while it is read again, and replaced when that is whole", async () => {
  const { upstream } = site;
  const page = openPage([account], 10);
  await page.until(({ isWhole }) => isWhole);
  const kept = page.lists.whole(account);
  page.close();
  const release = upstream.hold();
  upstream.set({ certificates: { [accountId]: makeCertificates(5) } });
  const later = openPage([account], 10);
  if (kept !== null) later.lists.seed({ ...kept, readAt: 1_000 }, { isOld: true });
  const shown = await later.until(({ certificates }) => certificates !== null);
  expect(shown).toMatchObject({ rowsRead: 3, readAt: 1_000, isFetching: true });
  release();
  const fresh = await later.until(({ rowsRead }) => rowsRead === 5);
  expect(fresh.readAt).toBeGreaterThan(1_000);
  later.close();
});
