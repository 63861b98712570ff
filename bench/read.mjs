import { openDashboard, painted } from "./dashboard.mjs";

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
  for (let run = 0; run < runs; run++) {
    // A browser of its own, and a quota that nobody has used.
    const dashboard = await openDashboard({ rows, maxPerPage, delayMs: 50 });
    const page = await dashboard.open();
    samples.firstRowMs.push(await painted(page, { some: true }));
    samples.lastRowMs.push(await painted(page, { rows }));
    await dashboard.close();
  }
  return samples;
}
