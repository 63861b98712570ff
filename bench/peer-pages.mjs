import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDashboard, sortButton } from "./dashboard.mjs";
import { openReference, referenceFolder } from "./reference.mjs";
import { builtPage, openStaticPage } from "./static-page.mjs";

/** @typedef {import("./rounds.mjs").Subject} Subject */
/** @typedef {Awaited<ReturnType<typeof openPages>>} Pages */

/**
 * The grids that a person would pick instead, by their folders in `peers/`.
 * @type {Readonly<Record<string, { header: Subject["header"] }>>}
 */
const peers = {
  tanstack: { header: sortButton },
  "ag-grid": { header: headerText },
  mui: { header: headerText },
};

export const peerNames = Object.keys(peers);

/** These show a hundred rows at once: there is no whole list to scroll over. */
export const pagedNames = ["mui"];

const folderOf = (/** @type {string} */ name) => `peers/${name}`;

/**
 * All pages over lists of `rows`, by name, in one browser.
 * @param {number} rows
 */
export async function openPages(rows) {
  const dashboard = await openDashboard({ rows });
  /** @type {Map<string, Subject>} */
  const pages = new Map([["notafter", dashboard]]);
  const close = async () => {
    for (const page of [...pages.values()].toReversed()) await page.close();
  };
  try {
    pages.set("reference", await openReference(dashboard, "usual"));
    for (const [name, { header }] of Object.entries(peers)) {
      pages.set(name, await openStaticPage(dashboard, "usual", folderOf(name), header));
    }
    await dashboard.keep();
    return { pages, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where each page's files are, by name. */
export async function pageDirectories() {
  const built = new Map([
    ["notafter", fileURLToPath(new URL("../dist/client", import.meta.url))],
    ["reference", await builtPage(referenceFolder)],
  ]);
  for (const name of peerNames) built.set(name, await builtPage(folderOf(name)));
  return built;
}

/** The grids are no dependencies of the project: they are fetched when they are measured. */
export function installPeers() {
  const folder = fileURLToPath(new URL("peers", import.meta.url));
  // npm writes that file when it is done.
  if (existsSync(join(folder, "node_modules", ".package-lock.json"))) return;
  execFileSync("npm", ["ci", "--prefix", folder], { stdio: "inherit" });
}

/**
 * @param {import("playwright").Page} page
 * @param {string} column
 */
function headerText(page, column) {
  return page.getByRole("columnheader").getByText(column, { exact: true });
}
