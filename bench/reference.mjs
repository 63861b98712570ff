import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { openPage } from "./dashboard.mjs";
import { startServer } from "./proxy-servers.mjs";

/** @type {Promise<string> | null} */
let built = null;

/**
 * The least page that could show the dashboard's list, in the dashboard's browser.
 * @param {import("./dashboard.mjs").Dashboard} dashboard
 * @param {import("./list-kinds.mjs").ListKind} kind
 */
export async function openReference({ context, expected }, kind) {
  built ??= buildReference();
  const parameters = [await built, String(expected.rows), kind];
  const { child, port } = await startServer("reference-server.mjs", parameters);
  return {
    expected,
    open: () => openPage(context, `http://127.0.0.1:${port}/`),
    shut: (/** @type {import("playwright").Page} */ page) => page.close(),
    async close() {
      child.kill();
    },
  };
}

async function buildReference() {
  const outDir = mkdtempSync(join(tmpdir(), "notafter-reference-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("reference", import.meta.url)),
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
