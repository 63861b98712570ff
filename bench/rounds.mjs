import { painted } from "./dashboard.mjs";

/** @typedef {import("playwright").Page} Page */
/** @typedef {Record<string, number[]>} Samples what was measured, by figure */
/** @typedef {import("./expected.mjs").Expected} Expected */

/**
 * A page that can be measured, again and again; a click on a column's `header` sorts by it.
 * @typedef {{
 *   expected: Expected,
 *   header: (page: Page, column: string) => import("playwright").Locator,
 *   open: () => Promise<Page>,
 *   shut: (page: Page) => Promise<void>,
 *   close: () => Promise<void>,
 * }} Subject
 */

/**
 * Measures a page that has just shown its rows, `readyMs` after its navigation.
 * @typedef {(page: Page, readyMs: number, subject: Subject) => Promise<Samples>} Part
 */

/**
 * Measures the subjects in turn, each in a new tab, so that whatever else the machine does falls
 * on all of them alike.
 * @param {readonly Subject[]} subjects
 * @param {number} runs
 * @param {Part} part
 * @returns {Promise<Samples[]>} by subject
 */
export async function rounds(subjects, runs, part) {
  const samples = subjects.map(() => /** @type {Samples} */ ({}));
  for (let run = 0; run < runs; run++) {
    for (const [at, subject] of subjects.entries()) {
      const page = await subject.open();
      const readyMs = await painted(page, { rows: subject.expected.rows });
      addTo(samples[at] ?? {}, await part(page, readyMs, subject));
      await subject.shut(page);
    }
  }
  return samples;
}

/**
 * @param {Samples} all
 * @param {Samples} more
 */
export function addTo(all, more) {
  for (const [figure, numbers] of Object.entries(more)) {
    all[figure] = [...(all[figure] ?? []), ...numbers];
  }
}
