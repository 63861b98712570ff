import type { Page } from "playwright/test";
import { dashboard } from "./dashboard.ts";
import { markFirstRow } from "./first-row.ts";
import { firstScripts, scriptsOf } from "./first-scripts.mjs";
import { expect, test } from "./fixtures.ts";

/** The scripts that the page has asked for when the first row is drawn, as URL paths. */
async function scriptsBeforeRows(page: Page, url: string): Promise<readonly string[]> {
  await markFirstRow(page);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("first-row").length > 0);
  // What was asked for before is among the entries only once it has come.
  await page.waitForLoadState("networkidle");
  const urls = await page.evaluate(() => {
    const drawnAt = performance.getEntriesByName("first-row")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => name.endsWith(".js") && startTime <= drawnAt)
      .map(({ name }) => name);
  });
  return [...new Set(urls.map((script) => new URL(script).pathname))].sort();
}

test("no script but those whose size is guarded is fetched before the first rows", async ({
  page,
  sampleUrl,
}) => {
  expect(await scriptsBeforeRows(page, sampleUrl)).toEqual(firstScripts());
});

test("a filter in the address adds what reads it, and nothing else", async ({
  page,
  sampleUrl,
}) => {
  const expected = new Set([...firstScripts(), ...scriptsOf("filter-code")]);
  expect(await scriptsBeforeRows(page, `${sampleUrl}/?q=northwind`)).toEqual(
    [...expected].sort(),
  );
});

test("the rest is fetched after the first rows without being asked for, in few files", async ({
  page,
  sampleUrl,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/assets\/([a-z-]+)-[^/]+\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });
  await dashboard(page).open(sampleUrl, "48 of 48 certificates");
  await page.waitForLoadState("networkidle");
  expect(asked.toSorted()).toEqual([
    ...["content-hostnames", "controls", "filter-code", "freshness", "index"],
    ...["open-detail", "rest", "words"],
  ]);
});
