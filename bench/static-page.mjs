import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { openPage, sortButton } from "./dashboard.mjs";
import { startServer } from "./proxy-servers.mjs";

/** @type {Map<string, Promise<string>>} */
const built = new Map();

/**
 * A page that is built for itself and gets its list as one JSON, in the dashboard's browser.
 * @param {import("./dashboard.mjs").Dashboard} dashboard
 * @param {import("./list-kinds.mjs").ListKind} kind
 * @param {string} folder
 * @param {import("./rounds.mjs").Subject["header"]} [header]
 * @returns {Promise<import("./rounds.mjs").Subject>}
 */
export async function openStaticPage({ context, expected }, kind, folder, header = sortButton) {
  const parameters = [await builtPage(folder), String(expected.rows), kind];
  const { child, port } = await startServer("reference-server.mjs", parameters);
  return {
    expected,
    header,
    open: () => openPage(context, `http://127.0.0.1:${port}/`),
    shut: (page) => page.close(),
    async close() {
      child.kill();
    },
  };
}

/**
 * Where the page of a folder is, built once.
 * @param {string} folder
 */
export function builtPage(folder) {
  const known = built.get(folder) ?? buildPage(folder);
  built.set(folder, known);
  return known;
}

/** @param {string} folder */
async function buildPage(folder) {
  const outDir = mkdtempSync(join(tmpdir(), `notafter-${basename(folder)}-`));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL(folder, import.meta.url)),
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
