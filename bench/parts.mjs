import { settle, sincePress } from "./dashboard.mjs";

/** @typedef {import("./rounds.mjs").Part} Part */
/** @typedef {import("./rounds.mjs").Samples} Samples */

const needle = "gateway-12";

/**
 * Navigation to all rows ready, where the device has the list.
 * @type {Part}
 */
async function load(page, readyMs) {
  await settle(page);
  const tasks = await page.evaluate(() => Reflect.get(window, "bench").tasks());
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return {
    readyMs: [readyMs],
    longestTaskMs: [Math.max(0, ...tasks)],
    heapMb: [usedSize / 1e6],
  };
}

/**
 * Each key of a hostname's part, until the right number of rows and its first are painted.
 * @type {Part}
 */
async function typing(page, _readyMs, { expected }) {
  /** @type {number[]} */
  const keystrokeMs = [];
  await settle(page);
  await page.getByRole("searchbox").focus();
  const texts = Array.from(needle, (_, at) => needle.slice(0, at + 1));
  let before = "";
  for (const text of [...texts, ...texts.toReversed().slice(1)]) {
    const shown = expected.filtered(text);
    const key = text.length > before.length ? (text.at(-1) ?? "") : "Backspace";
    const ms = await sincePress(page, shown, () => page.keyboard.press(key));
    // Where a key changes nothing, there is nothing to wait for.
    if (shown.rows !== expected.filtered(before).rows) keystrokeMs.push(ms);
    before = text;
  }
  return { keystrokeMs };
}

/**
 * A click on a column, until the row that is then the first is painted.
 * @type {Part}
 */
async function sorting(page, _readyMs, { expected, header }) {
  /** @type {{ firstClickMs: number[], laterClickMs: number[] }} */
  const samples = { firstClickMs: [], laterClickMs: [] };
  await settle(page);
  for (const column of /** @type {const} */ (["Expires", "Name"])) {
    const { least, most } = expected.ends(column);
    // The list stands in ascending order of expiry at first.
    const firsts = column === "Expires" ? [most, least, most] : [least, most, least];
    for (const [click, first] of firsts.entries()) {
      const ms = await sincePress(page, { first }, () => header(page, column).click());
      (click === 0 ? samples.firstClickMs : samples.laterClickMs).push(ms);
    }
  }
  return samples;
}

/**
 * The whole list in four seconds.
 * @type {Part}
 */
async function scrolling(page) {
  await settle(page);
  const { frames, blank } = await page.evaluate(() =>
    Reflect.get(window, "bench").scrollThrough(4_000),
  );
  return { worstFrameMs: [Math.max(...frames)], blankFrames: [blank] };
}

/**
 * A click on the first row, until its panel lists the hostnames; and all of them, if many.
 * @type {Part}
 */
export async function opening(page, _readyMs, { expected }) {
  await settle(page);
  const hostnames = expected.firstHostnames();
  const listed = Math.min(hostnames, 50);
  const name = page.locator("tbody [data-row-key]").first();
  /** @type {Samples} */
  const samples = { openMs: [await sincePress(page, { listed }, () => name.click())] };
  if (listed < hostnames) {
    const all = page.getByRole("button", { name: /^Show all/ });
    samples.showAllMs = [await sincePress(page, { listed: hostnames }, () => all.click())];
  }
  await page.getByRole("button", { name: "Close" }).click();
  return samples;
}

/** What can be measured of any page that shows a list. */
export const parts = { load, typing, sorting, scrolling };
