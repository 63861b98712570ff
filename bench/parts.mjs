import { openDashboard, painted, settle, sincePress } from "./dashboard.mjs";
import { certificates } from "./lists.mjs";

/** @typedef {import("./dashboard.mjs").Dashboard} Dashboard */
/** @typedef {Record<string, number[]>} Samples what was measured in each run, by figure */

/**
 * Opens a page over a kept list in each run, and closes it.
 * @param {Dashboard} dashboard
 * @param {number} runs
 * @param {(page: import("playwright").Page, readyMs: number) => Promise<void>} measure
 */
async function eachRun(dashboard, runs, measure) {
  await dashboard.keep();
  for (let run = 0; run < runs; run++) {
    const page = await dashboard.open();
    await measure(page, await painted(page, { rows: dashboard.rows }));
    await page.close();
  }
}

/** @type {Record<string, (dashboard: Dashboard, runs: number) => Promise<Samples>>} */
export const parts = {
  /** Navigation to all rows ready, where the device has the list. */
  async load(dashboard, runs) {
    /** @type {{ readyMs: number[], longestTaskMs: number[], heapMb: number[] }} */
    const samples = { readyMs: [], longestTaskMs: [], heapMb: [] };
    await eachRun(dashboard, runs, async (page, readyMs) => {
      samples.readyMs.push(readyMs);
      await settle(page);
      const tasks = await page.evaluate(() => Reflect.get(window, "bench").tasks());
      samples.longestTaskMs.push(Math.max(0, ...tasks));
      const session = await page.context().newCDPSession(page);
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      samples.heapMb.push(usedSize / 1e6);
    });
    return samples;
  },

  /** Each key of a hostname's part, until the right number of rows and its first are painted. */
  async typing(dashboard, runs) {
    const needle = "gateway-12";
    const list = certificates(dashboard.rows);
    const rowsOf = (/** @type {string} */ text) =>
      list.filter(({ associated_hostnames: names }) =>
        names.some((name) => name.includes(text)),
      ).length;
    /** @type {number[]} */
    const keystrokeMs = [];
    await eachRun(dashboard, runs, async (page) => {
      await settle(page);
      await page.getByRole("searchbox").focus();
      const texts = Array.from(needle, (_, at) => needle.slice(0, at + 1));
      let shown = dashboard.rows;
      for (const text of [...texts, ...texts.toReversed().slice(1)]) {
        const rows = rowsOf(text);
        const key =
          text.length > (await typed(page)).length ? (text.at(-1) ?? "") : "Backspace";
        const ms = await sincePress(page, { rows }, () => page.keyboard.press(key));
        // Where a key changes nothing, there is nothing to wait for.
        if (rows !== shown) keystrokeMs.push(ms);
        shown = rows;
      }
    });
    return { keystrokeMs };
  },

  /** A click on a column, until the row that is then the first is painted. */
  async sorting(dashboard, runs) {
    const columns = { Expires: byExpiry, Name: byName };
    const list = certificates(dashboard.rows);
    /** @type {{ firstClickMs: number[], laterClickMs: number[] }} */
    const samples = { firstClickMs: [], laterClickMs: [] };
    await eachRun(dashboard, runs, async (page) => {
      await settle(page);
      for (const [column, compare] of Object.entries(columns)) {
        const sorted = list.filter(({ expires_on: at }) => at !== null).toSorted(compare);
        const [least, most] = [sorted[0]?.name ?? "", sorted.at(-1)?.name ?? ""];
        // The list stands in ascending order of expiry at first.
        const firsts = column === "Expires" ? [most, least, most] : [least, most, least];
        for (const [click, first] of firsts.entries()) {
          const header = page.getByRole("columnheader").getByRole("button", { name: column });
          const ms = await sincePress(page, { first }, () => header.first().click());
          (click === 0 ? samples.firstClickMs : samples.laterClickMs).push(ms);
        }
      }
    });
    return samples;
  },

  /** The whole list in four seconds. */
  async scrolling(dashboard, runs) {
    /** @type {{ worstFrameMs: number[], blankFrames: number[] }} */
    const samples = { worstFrameMs: [], blankFrames: [] };
    await eachRun(dashboard, runs, async (page) => {
      await settle(page);
      const { frames, blank } = await page.evaluate(() =>
        Reflect.get(window, "bench").scrollThrough(4_000),
      );
      samples.worstFrameMs.push(Math.max(...frames));
      samples.blankFrames.push(blank);
    });
    return samples;
  },
};

/**
 * Reading a list that no device has, 50 ms ± 10 a request.
 * @param {number} rows
 * @param {number} maxPerPage
 * @param {number} runs
 * @returns {Promise<Samples>}
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

/** @param {import("playwright").Page} page */
function typed(page) {
  return page.getByRole("searchbox").inputValue();
}

/**
 * @param {import("./lists.mjs").WireCertificate} one
 * @param {import("./lists.mjs").WireCertificate} other
 */
function byExpiry(one, other) {
  return Date.parse(one.expires_on ?? "") - Date.parse(other.expires_on ?? "");
}

const collator = new Intl.Collator("en", { numeric: true });

/**
 * @param {import("./lists.mjs").WireCertificate} one
 * @param {import("./lists.mjs").WireCertificate} other
 */
function byName(one, other) {
  return collator.compare(one.name, other.name);
}
