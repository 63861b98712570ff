import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "vite";
import { certificates } from "./lists.mjs";

/** As many as Cloudflare gives at most. */
const pageSize = 1_000;

/**
 * Coverage of a list in one go, from pages as they are after their parsing. Each run begins with
 * a collection, so that it does not pay for the list of the one before.
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
  const load = (/** @type {string} */ name) =>
    import(pathToFileURL(join(outDir, `${name}.js`)).href);
  const { coverCertificates } = await load("coverage");
  const { shareText } = await load("lines");
  const text = JSON.stringify(
    certificates(rows).map(({ associated_hostnames, expires_on }) => ({
      hostnames: associated_hostnames,
      expires: expires_on === null ? null : Date.parse(expires_on),
    })),
  );
  /** @type {number[]} */
  const ms = [];
  for (let run = 0; run < runs; run++) {
    const list = inPages(JSON.parse(text), shareText);
    collect();
    const from = performance.now();
    coverCertificates(list);
    ms.push(performance.now() - from);
  }
  return { ms };
}

/** @param {string} name */
function source(name) {
  return fileURLToPath(new URL(`../src/certificates/${name}.ts`, import.meta.url));
}

/** The engine's own collection, which a script must be given. */
function collect() {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/**
 * The hostnames of each page in one text.
 * @param {readonly { hostnames: string[], expires: number | null }[]} list
 * @param {(rows: readonly (readonly string[])[]) => readonly unknown[]} shareText
 */
function inPages(list, shareText) {
  const pages = Array.from({ length: Math.ceil(list.length / pageSize) }, (_, page) =>
    list.slice(page * pageSize, (page + 1) * pageSize),
  );
  return pages.flatMap((rows) => {
    const shared = shareText(rows.map(({ hostnames }) => hostnames));
    return rows.map(({ expires }, row) => ({ hostnames: shared[row], expires }));
  });
}
