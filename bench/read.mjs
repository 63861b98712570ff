import { openBrowser, openDashboard, painted } from "./dashboard.mjs";

/**
 * Reading a list that no device has, 50 ms ± 10 a request.
 * @param {number} rows
 * @param {number} maxPerPage
 * @param {number} runs
 * @returns {Promise<import("./rounds.mjs").Samples>}
 */
export async function read(rows, maxPerPage, runs) {
  /** @type {{ firstRowMs: number[], lastRowMs: number[] }} */
  const samples = { firstRowMs: [], lastRowMs: [] };
  const browser = await openBrowser();
  // The first run starts the browser's processes as well.
  for (let run = -1; run < runs; run++) {
    // A server of its own: a quota that nobody has used, and an origin that nothing is known of.
    const dashboard = await openDashboard({ rows, maxPerPage, delayMs: 50, browser });
    const page = await dashboard.open();
    const firstRowMs = await painted(page, { some: true });
    const lastRowMs = await painted(page, { rows });
    if (run >= 0) {
      samples.firstRowMs.push(firstRowMs);
      samples.lastRowMs.push(lastRowMs);
    }
    await page.close();
    await dashboard.close();
  }
  await browser.close();
  return samples;
}
