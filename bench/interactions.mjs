import { openDashboard, painted, sortButton } from "./dashboard.mjs";

/** @typedef {import("playwright").Page} Page */

/** Some eight seconds of reading, six requests at a time. */
const pages = 100;
const delayMs = 450;

/** A quick typist's pause between two keys. */
const pauseMs = 60;

/**
 * How long keys and clicks take while the pages of a list that no device has still arrive: typing
 * in the filter, sorting, walking along the rows.
 * @param {number} rows
 * @param {number} runs
 * @returns {Promise<import("./rounds.mjs").Samples>}
 */
export async function interactionsWhileReading(rows, runs) {
  /** @type {number[]} */
  const interactionMs = [];
  for (let run = 0; run < runs; run++) {
    const dashboard = await openDashboard({ rows, maxPerPage: rows / pages, delayMs });
    const page = await dashboard.open();
    await painted(page, { some: true });
    await searchWhileReading(page);
    // The last one's paint is told a little later.
    await page.waitForTimeout(500);
    interactionMs.push(...(await page.evaluate(() => Reflect.get(window, "interactions")())));
    await dashboard.close();
  }
  return { interactionMs };
}

/** @param {Page} page */
async function searchWhileReading(page) {
  for (;;) {
    for (const step of steps(page)) {
      if ((await page.evaluate(() => Reflect.get(window, "pagesRead")())) >= pages) return;
      await step();
      await page.waitForTimeout(pauseMs);
    }
  }
}

/**
 * What a person does to find something, one key or click at a time.
 * @param {Page} page
 */
function steps(page) {
  const press = (/** @type {string} */ key) => () => page.keyboard.press(key);
  const sortBy = (/** @type {string} */ column) => () => sortButton(page, column).click();
  const needle = "gateway-12";
  return [
    () => page.getByRole("searchbox").click(),
    ...Array.from(needle, press),
    ...Array.from(needle, () => press("Backspace")),
    ...["Name", "Name", "Expires", "Expires"].map(sortBy),
    ...Array.from({ length: 8 }, () => press("j")),
    ...Array.from({ length: 4 }, () => press("ArrowUp")),
  ];
}
