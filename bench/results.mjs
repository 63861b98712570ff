import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

/** @typedef {import("./figures.mjs").Figure} Figure */
/** @typedef {ReturnType<typeof about>} About */
/**
 * @template [Result=Figure]
 * @typedef {About & { results: Result[] }} Kept
 */

const directory = fileURLToPath(new URL("results/", import.meta.url));

/** Where and when something was measured. */
function about() {
  return {
    date: new Date().toISOString(),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
    node: process.version,
    processor: cpus()[0]?.model ?? "",
    cores: cpus().length,
  };
}

/**
 * A file of its own for each part: measuring one anew leaves the others as they were.
 * @param {string} name
 * @param {readonly object[]} results
 */
export function keep(name, results) {
  mkdirSync(directory, { recursive: true });
  const samplesOnOneLine = JSON.stringify({ ...about(), results }, null, 1).replace(
    /\[[\d\s.,e-]+\]/g,
    (list) => list.replace(/\s+/g, " "),
  );
  writeFileSync(`${directory}${name}.json`, `${samplesOnOneLine}\n`);
}

/** @param {string} name */
export function kept(name) {
  return /** @type {Kept} */ (read(name));
}

/** What is kept of the page beside the grids. */
export function keptPeers() {
  return /** @type {Kept<import("./peer-measures.mjs").PeerFigure>} */ (read("peers"));
}

/**
 * @param {string} name
 * @returns {unknown}
 */
function read(name) {
  return JSON.parse(readFileSync(`${directory}${name}.json`, "utf8"));
}

/**
 * What is kept under such names, in the order in which it was measured.
 * @param {(name: string) => boolean} isWanted
 */
export function keptFiles(isWanted) {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .filter(isWanted)
    .map(kept)
    .toSorted((one, other) => one.date.localeCompare(other.date));
}
