import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { certificates } from "./lists.mjs";

/**
 * Coverage of a list in one go, from texts that nobody has looked at, as after a page's parsing.
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
      ssr: fileURLToPath(new URL("../src/certificates/coverage.ts", import.meta.url)),
      minify: true,
    },
    ssr: { noExternal: true },
  });
  const { coverCertificates } = await import(pathToFileURL(join(outDir, "coverage.js")).href);
  const text = JSON.stringify(
    certificates(rows).map(({ associated_hostnames, expires_on }) => ({
      hostnames: associated_hostnames,
      expires: expires_on === null ? null : Date.parse(expires_on),
    })),
  );
  /** @type {number[]} */
  const ms = [];
  for (let run = 0; run < runs; run++) {
    const list = JSON.parse(text);
    const from = performance.now();
    coverCertificates(list);
    ms.push(performance.now() - from);
  }
  return { ms };
}
