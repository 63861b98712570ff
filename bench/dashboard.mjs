import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { findWholeBrowser } from "../e2e/browser.mjs";
import { expectedOf } from "./expected.mjs";
import { installBench } from "./in-page.mjs";
import { installGrid } from "./in-page-grid.mjs";
import { installInteractions } from "./in-page-interactions.mjs";
import { listOf } from "./list-kinds.mjs";
import { startProxy, startServer } from "./proxy-servers.mjs";

/** @typedef {import("playwright").Page} Page */
/** @typedef {Awaited<ReturnType<typeof openDashboard>>} Dashboard */
/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser */

/**
 * What the upstream has: `rows` in one account, or spread over `scopes` of them. Without a
 * `browser` it is one of its own.
 * @typedef {{
 *   rows: number,
 *   kind?: import("./list-kinds.mjs").ListKind,
 *   scopes?: number,
 *   maxPerPage?: number,
 *   delayMs?: number,
 *   search?: string,
 *   browser?: Browser,
 * }} DashboardOptions
 */

/** A browser with nothing on its device yet. */
export async function openBrowser() {
  const executablePath = findWholeBrowser();
  const profile = mkdtempSync(join(tmpdir(), "notafter-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath !== null && { executablePath }),
    chromiumSandbox: false,
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(installGrid);
  await context.addInitScript(installBench);
  await context.addInitScript(installInteractions);
  return {
    context,
    async close() {
      await context.close();
      // A kept list of 100,000 is no small thing to leave behind; the last writes may be late.
      await rm(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 100 });
    },
  };
}

/**
 * The built page in a browser, through a built server of its own, so that no device has anything
 * of it; `search` is what its address says.
 * @param {DashboardOptions} options
 */
export async function openDashboard(options) {
  const { rows, kind = "usual", scopes = 1, maxPerPage = 1_000, delayMs = 0 } = options;
  const parameters = [rows, maxPerPage, delayMs, scopes, kind].map(String);
  const upstream = await startServer("list-upstream.mjs", parameters);
  const proxy = await startProxy(`http://127.0.0.1:${upstream.port}/client/v4`, []);
  const browser = options.browser ?? (await openBrowser());
  const { context } = browser;
  const url = `http://127.0.0.1:${proxy.port}/${options.search ?? ""}`;
  return {
    context,
    expected: expectedOf(listOf(kind, rows)),
    header: sortButton,
    open: () => openPage(context, url),
    shut: (/** @type {Page} */ page) => page.close(),
    /** Waits until the list is kept on the device, so that the next page begins with it. */
    async keep() {
      const page = await this.open();
      await painted(page, { rows });
      await page.waitForFunction(isKept);
      await settle(page);
      await page.close();
    },
    async close() {
      if (options.browser === undefined) await browser.close();
      for (const { child } of [proxy, upstream]) child.kill();
    },
  };
}

/**
 * @param {import("playwright").BrowserContext} context
 * @param {string} url
 */
export async function openPage(context, url) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  return page;
}

/**
 * Where a click sorts by a column.
 * @param {Page} page
 * @param {string} column
 */
export function sortButton(page, column) {
  return page.getByRole("columnheader").getByRole("button", { name: column }).first();
}

/** Whether the list and the index of what is kept are on the device. */
async function isKept() {
  const opened = indexedDB.open("notafter");
  // Looking must not make what the page will make.
  opened.onupgradeneeded = () => opened.transaction?.abort();
  const isThere = await new Promise((resolve) => {
    opened.onsuccess = () => resolve(true);
    opened.onerror = () => resolve(false);
  });
  if (!isThere) return false;
  const kept = opened.result.transaction("copies").objectStore("copies").count();
  await new Promise((resolve) => {
    kept.onsuccess = resolve;
  });
  opened.result.close();
  return kept.result > 1;
}

/**
 * @param {Page} page
 * @param {import("./in-page.mjs").Seen} what
 * @returns {Promise<number>} the time of that since navigation, ms
 */
export function painted(page, what) {
  return page.evaluate((seen) => Reflect.get(window, "bench").painted(seen), what);
}

/**
 * @param {Page} page
 * @param {import("./in-page.mjs").Seen} what
 * @param {() => Promise<void>} press one key or button
 * @returns {Promise<number>} from the press until that is painted, ms
 */
export async function sincePress(page, what, press) {
  // Looking begins before the press: asked at once, the page would often only begin to look after
  // the frame that it should find.
  await page.evaluate((shown) => Reflect.get(window, "bench").beforePress(shown), what);
  await press();
  return await page.evaluate(() => Reflect.get(window, "bench").sincePress());
}

/**
 * Waits until the page has nothing more to do: no long task for two seconds.
 * @param {Page} page
 */
export async function settle(page) {
  await page.evaluate(async () => {
    for (let quietSince = performance.now(); performance.now() - quietSince < 2_000; ) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (performance.now() - before > 80) quietSince = performance.now();
    }
  });
}
