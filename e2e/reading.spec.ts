import { dashboard } from "./dashboard.ts";
import { expect, test } from "./fixtures.ts";
import { makeCertificates } from "./make-certificates.ts";
import { listRequests } from "./upstream.ts";
import { accountId, zoneId } from "./upstream-options.ts";

test("rows come page by page and can be used while the rest is on its way", async ({
  page,
  notafter,
  upstream,
}) => {
  upstream.set({ certificates: { [accountId]: makeCertificates(300) }, maxPerPage: 50 });
  const release = upstream.hold(({ query }) => Number(query.get("page")) > 3);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, loadState, filter, count, names } = dashboard(page);
  await open(`${server.url}/?sort=name`, "150 of 300 certificates");
  await expect(loadState).toHaveText("Loading page 4 of 6 · 150 of 300");
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "50");
  await filter.fill("name:00007");
  await expect(count).toHaveText("1 of 150 loaded certificates");
  await expect(names).toHaveText(["Root 00007"]);
  await filter.fill("");
  release();
  await expect(count).toHaveText("300 of 300 certificates");
  await expect(loadState).toHaveText(/^Synced \d+ s ago$/);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("before the first page, rows that are not there yet hold the table's place", async ({
  page,
  notafter,
  upstream,
}) => {
  const release = upstream.hold(({ path }) => path.endsWith("/access/certificates"));
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { table, loadState } = dashboard(page);
  await page.goto(server.url);
  const skeleton = page.getByRole("status", { name: "Loading certificates" });
  await expect(skeleton).toBeVisible();
  await expect(loadState).toHaveText("Loading…");
  const place = await skeleton.locator("> div").last().boundingBox();
  release();
  await expect(table).toBeVisible();
  const box = await table.boundingBox();
  expect(Math.abs((box?.y ?? 0) - (place?.y ?? 9))).toBeLessThanOrEqual(1);
});

test("a refresh replaces rows in place: the former list stays until the new one is whole", async ({
  page,
  notafter,
  upstream,
}) => {
  const certificates = makeCertificates(120);
  upstream.set({ certificates: { [accountId]: certificates }, maxPerPage: 50 });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, loadState, names } = dashboard(page);
  await open(`${server.url}/?sort=name`, "120 of 120 certificates");
  const renamed = certificates.slice(1).map((one) => ({ ...one, name: `New ${one.name}` }));
  upstream.set({ certificates: { [accountId]: renamed } });
  const release = upstream.hold(({ query }) => query.get("page") === "2");
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(loadState).toHaveText(/^Refreshing/);
  await expect.poll(() => listRequests(upstream).length).toBe(6);
  await expect(names.first()).toHaveText("Root 00001");
  await expect(count).toHaveText("120 of 120 certificates");
  release();
  await expect(count).toHaveText("119 of 119 certificates");
  await expect(names.first()).toHaveText("New Root 00002");
});

test("pages that fail are counted and retried alone; the others stay", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/502/);
  let isBroken = true;
  upstream.set({
    certificates: { [accountId]: makeCertificates(200) },
    maxPerPage: 50,
    respond: ({ query }) =>
      isBroken && query.get("page") === "3"
        ? { status: 503, body: "<html>down</html>" }
        : undefined,
  });
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, loadState, filter } = dashboard(page);
  await open(server.url, "150 of 200 certificates");
  const notice = page.getByRole("region", { name: "1 of 4 pages did not load." });
  await expect(notice).toContainText(
    "50 certificates are missing below. Cloudflare answered 503.",
  );
  await expect(loadState).toHaveText(/^Partly loaded/);
  await filter.fill("nothing.of.the.kind");
  await expect(page.getByText("Not every certificate could be looked at")).toBeVisible();
  await filter.fill("");
  const before = listRequests(upstream).length;
  expect(before).toBe(4 + 2);
  isBroken = false;
  await notice.getByRole("button", { name: "Retry 1 page" }).click();
  await expect(count).toHaveText("200 of 200 certificates");
  await expect(notice).toHaveCount(0);
  expect(listRequests(upstream).length).toBe(before + 1);
});

test("a refresh that fails keeps the last good rows and says so", async ({
  page,
  notafter,
  upstream,
  expectConsole,
}) => {
  expectConsole(/403/);
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  const { open, count, names, loadState } = dashboard(page);
  await open(server.url, "3 of 3 certificates");
  const refused = {
    success: false,
    errors: [{ code: 10_000, message: "Authentication error" }],
  };
  upstream.set({ respond: () => ({ status: 403, body: refused }) });
  await page.getByRole("button", { name: "Refresh" }).click();
  const notice = page.getByRole("region", { name: /did not load/ });
  await expect(notice).toContainText(
    "What was read before stays below. This credential can’t read mTLS certificates.",
  );
  await expect(notice).toContainText("HTTP 403 · code 10000: Authentication error");
  await expect(count).toHaveText("3 of 3 certificates");
  await expect(loadState).toHaveText(/^Synced .* · refresh failed$/);
  await expect(names).toHaveCount(3);
});

test("a zone's list is read through the zone's own endpoint", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ZONE_ID: zoneId });
  const { open, scopePicker } = dashboard(page);
  await open(server.url, "2 of 2 certificates");
  await expect(scopePicker).toContainText("example.com");
  expect(listRequests(upstream).map(({ path }) => path)).toEqual([
    `/zones/${zoneId}/access/certificates`,
  ]);
});
