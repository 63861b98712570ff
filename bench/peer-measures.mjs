import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { filesOf, firstScripts } from "../e2e/first-scripts.mjs";
import { spreadOf, toMicroseconds } from "./figures.mjs";
import { parts } from "./parts.mjs";
import { installPeers, openPages, pageDirectories, pagedNames } from "./peer-pages.mjs";
import { rounds } from "./rounds.mjs";

/** @typedef {ReturnType<typeof note>} PeerFigure one figure of one page */
/** @typedef {keyof typeof parts} PartName */

/**
 * The page, the least page and the grids, in turn.
 * @param {{ sizes: readonly number[], runs: number, names: readonly PartName[] }} extent
 */
export async function measurePeers({ sizes, runs, names }) {
  installPeers();
  /** @type {PeerFigure[]} */
  const figures = [];
  for (const rows of sizes) {
    const { pages, close } = await openPages(rows);
    try {
      // The device has had the dashboard's page before: so it has the others.
      await rounds([...pages.values()], 1, async () => ({}));
      for (const name of names) figures.push(...(await measurePart(name, rows, pages, runs)));
    } finally {
      await close();
    }
  }
  return [...figures, ...(await scriptSizes())];
}

/**
 * @param {PartName} part
 * @param {number} rows
 * @param {import("./peer-pages.mjs").Pages["pages"]} pages
 * @param {number} runs
 */
async function measurePart(part, rows, pages, runs) {
  const measured = [...pages].filter(([name]) => isMeasured(part, name));
  const subjects = measured.map(([, subject]) => subject);
  const samples = await rounds(subjects, runs, parts[part]);
  return measured.flatMap(([page], at) =>
    Object.entries(samples[at] ?? {}).map(([figure, numbers]) =>
      note({ part, figure, rows, page }, numbers),
    ),
  );
}

/**
 * @param {PartName} part
 * @param {string} page
 */
function isMeasured(part, page) {
  return part !== "scrolling" || !pagedNames.includes(page);
}

/** What is fetched before the first rows, each file compressed by itself. */
async function scriptSizes() {
  const directories = [...(await pageDirectories())];
  return directories.map(([page, directory]) => {
    const bytes = filesOf(firstScripts(directory), directory).map(
      (file) => gzipSync(readFileSync(file), { level: 9 }).length,
    );
    const kb = bytes.reduce((sum, length) => sum + length, 0) / 1_000;
    return note({ part: "scripts", figure: "gzipKb", rows: null, page }, [kb]);
  });
}

/**
 * Says a figure as soon as it is known.
 * @param {{ part: string, figure: string, rows: number | null, page: string }} what
 * @param {number[]} numbers
 */
function note({ part, figure, rows, page }, numbers) {
  const spread = spreadOf(numbers);
  const { median, p95, min, max } = spread;
  const where = rows === null ? page : `${page} at ${rows}`;
  process.stdout.write(
    `${part} ${figure} of ${where}: median ${median}, p95 ${p95}, ${min} to ${max}\n`,
  );
  return { part, figure, rows, page, ...spread, samples: numbers.map(toMicroseconds) };
}
