import { coverageOf } from "./coverage.mjs";
import { openDashboard } from "./dashboard.mjs";
import { figureOf, lineOf } from "./figures.mjs";
import { idle } from "./idle.mjs";
import { interactionsWhileReading } from "./interactions.mjs";
import { measureOddList, oddLists } from "./odd-lists.mjs";
import { parts } from "./parts.mjs";
import { read } from "./read.mjs";
import { openReference } from "./reference.mjs";
import { rounds } from "./rounds.mjs";

/** @typedef {import("./figures.mjs").Figure} Figure */
/** @typedef {import("./rounds.mjs").Part} Part */
/** @typedef {import("./rounds.mjs").Samples} Samples */

/**
 * @typedef {{
 *   sizes: readonly number[],
 *   runs: (cost: "quick" | "long") => number,
 *   hasReference: boolean,
 * }} Extent `long` takes a minute or so for a few runs
 */

/**
 * What can be measured, by name.
 * @param {Extent} extent
 * @returns {Record<string, () => Promise<Figure[]>>}
 */
export function measuresOf({ sizes, runs, hasReference }) {
  const costOf = (/** @type {number} */ rows) => (rows >= 100_000 ? "long" : "quick");
  const listSizes = sizes.filter((rows) => rows >= 10_000);
  const shown = Object.entries(parts).map(([name, part]) => {
    const measure = (/** @type {number} */ rows) =>
      besideReference({ name, rows, part, runs: runs(costOf(rows)), hasReference });
    return [name, () => each(sizes, measure)];
  });
  const odd = Object.keys(oddLists).map((name) => [name, () => oddList(name, runs("long"))]);
  const idleList = { rows: 10_000, part: idle, runs: runs("long"), hasReference };
  return {
    ...Object.fromEntries(shown),
    "read-50": async () => note("read-50", 10_000, await read(10_000, 50, runs("quick"))),
    "read-1000": async () =>
      note("read-1000", 10_000, await read(10_000, 1_000, runs("quick"))),
    inp: () =>
      each(listSizes, async (rows) =>
        note("inp", rows, await interactionsWhileReading(rows, runs("long"))),
      ),
    idle: () => besideReference({ ...idleList, name: "idle" }),
    "idle-seconds": () =>
      besideReference({ ...idleList, name: "idle-seconds", kind: "secondsLeft" }),
    ...Object.fromEntries(odd),
    coverage: () =>
      each(sizes, async (rows) =>
        note("coverage", rows, await coverageOf(rows, runs(costOf(rows)))),
      ),
  };
}

/**
 * @typedef {{
 *   name: string,
 *   rows: number,
 *   part: Part,
 *   runs: number,
 *   hasReference: boolean,
 *   kind?: import("./list-kinds.mjs").ListKind,
 * }} Comparison
 */

/**
 * The page over a list that the device has, and the reference, in turn.
 * @param {Comparison} comparison
 */
async function besideReference({ name, rows, part, runs, hasReference, kind = "usual" }) {
  const dashboard = await openDashboard({ rows, kind });
  /** @type {import("./rounds.mjs").Subject[]} */
  const subjects = [dashboard];
  try {
    if (hasReference) subjects.push(await openReference(dashboard, kind));
    await dashboard.keep();
    const [samples = {}, peers] = await rounds(subjects, runs, part);
    return note(name, rows, samples, peers);
  } finally {
    for (const subject of subjects.toReversed()) await subject.close();
  }
}

/**
 * @param {string} name
 * @param {number} runs
 */
async function oddList(name, runs) {
  const [samples = {}, usual] = await measureOddList(name, runs);
  return note(name, oddLists[name]?.odd.rows ?? 0, samples, usual);
}

/**
 * One size after the other: they would share the processor.
 * @param {readonly number[]} sizes
 * @param {(rows: number) => Promise<Figure[]>} measure
 */
async function each(sizes, measure) {
  /** @type {Figure[]} */
  const figures = [];
  for (const rows of sizes) figures.push(...(await measure(rows)));
  return figures;
}

/**
 * Says each figure as soon as it is known.
 * @param {string} part
 * @param {number} rows
 * @param {Samples} samples
 * @param {Samples} [peers]
 */
function note(part, rows, samples, peers) {
  return Object.entries(samples).map(([name, numbers]) => {
    const measured = { part, rows, figure: name, samples: numbers, peer: peers?.[name] };
    const figure = figureOf(measured);
    process.stdout.write(`${lineOf(figure)}\n`);
    return figure;
  });
}
