import { dashboard } from "./dashboard.ts";
import { markFirstRow } from "./first-row.ts";
import { expect, test } from "./fixtures.ts";
import { accountId } from "./upstream-options.ts";

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
