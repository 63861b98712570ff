import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { certificates } from "./lists.mjs";

/** As many as Cloudflare gives at most. */
const pageSize = 1_000;

/** Where the built code is; how many rows the list has, and how often it is covered. */
const [directory = "", rows = "0", runs = "0"] = process.argv.slice(2);
const load = (/** @type {string} */ name) =>
  import(pathToFileURL(join(directory, `${name}.js`)).href);
const { coverCertificates } = await load("coverage");
const { shareText } = await load("lines");
const text = JSON.stringify(
  certificates(Number(rows)).map(({ associated_hostnames, expires_on }) => ({
    hostnames: associated_hostnames,
    expires: expires_on === null ? null : Date.parse(expires_on),
  })),
);

/** What was collected is given back beside the program; by then that is done. */
const settledMs = 200;

/** @type {number[]} */
const ms = [];
for (let run = 0; run < Number(runs); run++) {
  const list = inPages(JSON.parse(text));
  globalThis.gc?.();
  await setTimeout(settledMs);
  const from = performance.now();
  coverCertificates(list);
  ms.push(performance.now() - from);
}
process.send?.(ms);

/**
 * The hostnames of each page in one text.
 * @param {readonly { hostnames: string[], expires: number | null }[]} list
 */
function inPages(list) {
  const pages = Array.from({ length: Math.ceil(list.length / pageSize) }, (_, page) =>
    list.slice(page * pageSize, (page + 1) * pageSize),
  );
  return pages.flatMap((own) => {
    const shared = shareText(own.map(({ hostnames }) => hostnames));
    return own.map(({ expires }, row) => ({ hostnames: shared[row], expires }));
  });
}
