import { fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/**
 * Coverage of a list in one go, from pages as they are after their parsing; in a process of its
 * own, which may collect before each run, so that none pays for the list of the one before.
 * @param {number} rows
 * @param {number} runs
 * @returns {Promise<import("./parts.mjs").Samples>}
 */
export async function coverageOf(rows, runs) {
  const outDir = mkdtempSync(join(tmpdir(), "notafter-bench-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir,
      ssr: true,
      rolldownOptions: {
        input: { coverage: source("coverage"), lines: source("hostname-lines") },
      },
      minify: true,
    },
    ssr: { noExternal: true },
  });
  const parameters = [outDir, String(rows), String(runs)];
  const child = fork(fileURLToPath(new URL("coverage-runs.mjs", import.meta.url)), parameters, {
    execArgv: ["--expose-gc"],
  });
  return await new Promise((resolve, reject) => {
    child.once("message", (ms) => resolve({ ms: /** @type {number[]} */ (ms) }));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Coverage ended with ${code}.`)));
  });
}

/** @param {string} name */
function source(name) {
  return fileURLToPath(new URL(`../src/certificates/${name}.ts`, import.meta.url));
}
