import { dashboard } from "./dashboard.ts";
import { markFirst, markFirstRow } from "./first-row.ts";
import { expect, test } from "./fixtures.ts";
import { listRequests } from "./upstream.ts";
import { accountId, zoneId } from "./upstream-options.ts";

test("session and accounts are asked for beside the script, and once each", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(server.url, /certificates/);
  const loads = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => {
      const { pathname } = new URL(entry.name);
      return { pathname, startTime: entry.startTime, end: entry.startTime + entry.duration };
    }),
  );
  const of = (pattern: RegExp) => loads.filter(({ pathname }) => pattern.test(pathname));
  const [script] = of(/index-.*\.js$/);
  const [zones] = of(/^\/api\/zones$/);
  for (const path of [/^\/api\/session$/, /^\/api\/accounts$/]) {
    // The session is asked for once more before anything is kept with it.
    const asked = of(path).filter(({ startTime }) => startTime < (zones?.startTime ?? 0));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.startTime).toBeLessThan(script?.end ?? 0);
  }
  const paths = upstream.requests.map(({ path }) => path);
  expect(paths.filter((path) => path === "/accounts")).toHaveLength(1);
});

for (const [begins, env] of [
  ["the scope that the server names", { CLOUDFLARE_ACCOUNT_ID: accountId }],
  ["the first account", {}],
] as const) {
  test(`the certificates of ${begins} are asked for before the page is drawn`, async ({
    page,
    notafter,
    upstream,
  }) => {
    const server = await notafter.start({ ...upstream.env(), ...env });
    const preloads = ["/api/session", "/api/accounts"].map((path) =>
      page.waitForEvent("requestfinished", (request) => request.url().includes(path)),
    );
    await page.route("**/assets/index-*.js", async (route) => {
      await Promise.all(preloads);
      await route.continue();
    });
    await markFirst(page, "drawn", "#root main");
    await dashboard(page).open(server.url, "3 of 3 certificates");
    const [asked = Number.NaN, drawn = Number.NaN] = await page.evaluate(() => {
      const list = performance
        .getEntriesByType("resource")
        .find(({ name }) => name.includes("/access/certificates?"));
      return [list?.startTime, performance.getEntriesByName("drawn")[0]?.startTime];
    });
    expect(asked).toBeLessThan(drawn);
    expect(listRequests(upstream)).toHaveLength(1);
  });
}

test("where the address names a scope, nothing is asked of the one that the server names", async ({
  page,
  notafter,
  upstream,
}) => {
  const server = await notafter.start({ ...upstream.env(), CLOUDFLARE_ACCOUNT_ID: accountId });
  await dashboard(page).open(`${server.url}/?scope=zone:${zoneId}`, /certificates/);
  expect(listRequests(upstream).map(({ path }) => path)).toEqual([
    `/zones/${zoneId}/access/certificates`,
  ]);
});

test("the font of fingerprints is asked for before the rows that need it, and where they do", async ({
  page,
  sampleUrl,
}) => {
  await markFirstRow(page);
  const headStart = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await dashboard(page).open(sampleUrl, "48 of 48 certificates");
    await page.waitForLoadState("networkidle");
    return await page.evaluate(() => {
      const [row] = performance.getEntriesByName("first-row");
      const fonts = performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.includes("/geist-mono-"));
      return fonts.map(({ startTime }) => (row?.startTime ?? 0) - startTime);
    });
  };
  expect(await headStart(390)).toEqual([]);
  const [ahead = 0, ...others] = await headStart(1440);
  expect(ahead).toBeGreaterThan(0);
  expect(others).toEqual([]);
});
