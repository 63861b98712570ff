import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { coverageOf } from "./coverage.mjs";
import { openDashboard } from "./dashboard.mjs";
import { parts, read } from "./parts.mjs";

/**
 * What each figure should at most be, by part, rows and figure: of `value`, the median or the
 * 95th of 100.
 * @type {Record<string, { of: "median" | "p95", at: Record<number, number> }>}
 */
const targets = {
  "load readyMs": { of: "median", at: { 1000: 400, 10000: 520, 100000: 1_150 } },
  "load longestTaskMs": { of: "median", at: { 10000: 100, 100000: 250 } },
  "load heapMb": { of: "median", at: { 100000: 85 } },
  "typing keystrokeMs": { of: "p95", at: { 10000: 35, 100000: 60 } },
  "sorting firstClickMs": { of: "median", at: { 10000: 35, 100000: 60 } },
  "sorting laterClickMs": { of: "median", at: { 10000: 35, 100000: 60 } },
  "scrolling worstFrameMs": { of: "median", at: { 100000: 50 } },
  "scrolling blankFrames": { of: "median", at: { 100000: 0 } },
  "read-50 firstRowMs": { of: "median", at: { 10000: 400 } },
  "read-50 lastRowMs": { of: "median", at: { 10000: 2_500 } },
  "read-1000 lastRowMs": { of: "median", at: { 10000: 700 } },
  "coverage ms": { of: "median", at: { 100000: 150 } },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: "string", default: "1000,10000,100000" },
    runs: { type: "string" },
  },
});
const wanted = (/** @type {string} */ part) =>
  positionals.length === 0 || positionals.includes(part);
const sizes = values.rows.split(",").map(Number);
const runsFor = (/** @type {number} */ rows) =>
  Number(values.runs ?? (rows >= 100_000 ? 5 : 12));

/** @type {Record<string, unknown>[]} */
const results = [];

/**
 * @param {string} part
 * @param {number} rows
 * @param {import("./parts.mjs").Samples} samples
 */
function note(part, rows, samples) {
  for (const [figure, numbers] of Object.entries(samples)) {
    const sorted = numbers.toSorted((one, other) => one - other);
    const at = (/** @type {number} */ share) =>
      Number(
        (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(
          1,
        ),
      );
    const spread = { min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
    const target = targets[`${part} ${figure}`];
    const limit = target?.at[rows] ?? null;
    const isMet = target && limit !== null ? spread[target.of] <= limit : null;
    results.push({
      part,
      rows,
      figure,
      ...spread,
      target: limit,
      of: target?.of,
      isMet,
      samples: numbers,
    });
    const verdict = isMet === null ? "" : isMet ? "  met" : "  MISSED";
    process.stdout.write(
      `${part} ${figure} at ${rows}: median ${spread.median}, p95 ${spread.p95}, ${spread.min} to ${spread.max}${limit === null ? "" : `, target ${target?.of} ${limit}`}${verdict}\n`,
    );
  }
}

for (const rows of sizes) {
  for (const [part, measure] of Object.entries(parts)) {
    if (!wanted(part)) continue;
    const dashboard = await openDashboard({ rows });
    try {
      note(part, rows, await measure(dashboard, runsFor(rows)));
    } finally {
      await dashboard.close();
    }
  }
}
for (const maxPerPage of [50, 1_000]) {
  const part = `read-${maxPerPage}`;
  if (wanted(part)) note(part, 10_000, await read(10_000, maxPerPage, runsFor(10_000)));
}
if (wanted("coverage")) {
  for (const rows of sizes) note("coverage", rows, await coverageOf(rows, runsFor(rows)));
}

const directory = fileURLToPath(new URL("results", import.meta.url));
mkdirSync(directory, { recursive: true });
const about = {
  date: new Date().toISOString(),
  commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
  node: process.version,
  processor: cpus()[0]?.model,
  cores: cpus().length,
};
writeFileSync(`${directory}/page.json`, `${JSON.stringify({ ...about, results }, null, 1)}\n`);
