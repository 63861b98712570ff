import { parseArgs } from "node:util";
import { measuresOf } from "./measures.mjs";
import { parts } from "./parts.mjs";
import { measurePeers } from "./peer-measures.mjs";
import { keep } from "./results.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: "string" },
    runs: { type: "string" },
    growth: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
  },
});

const usual = {
  sizes: [1_000, 10_000, 100_000],
  runs: { quick: 12, long: 5 },
  hasReference: true,
};
/** How everything grows, in steps; the reference is no part of that. */
const growth = {
  sizes: [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000],
  runs: { quick: 3, long: 3 },
  hasReference: false,
};
const growing = ["load", "typing", "sorting", "coverage"];

const { sizes: usualSizes, runs, hasReference } = values.growth ? growth : usual;
const sizes = values.rows?.split(",").map(Number) ?? usualSizes;

await (values.peers ? besideGrids() : byItself());

/** All parts, or those that are named. */
async function byItself() {
  const measures = measuresOf({
    sizes,
    runs: (cost) => Number(values.runs ?? runs[cost]),
    hasReference,
  });
  const all = values.growth ? growing : Object.keys(measures);
  const figures = [];
  for (const name of namesOf(all, Object.keys(measures))) {
    const measured = (await measures[name]?.()) ?? [];
    if (!values.growth) keep(name, measured);
    figures.push(...measured);
  }
  if (values.growth) keep("growth", figures);
}

/** The same rounds with the grids that a person would pick instead. */
async function besideGrids() {
  const all = /** @type {(keyof typeof parts)[]} */ (Object.keys(parts));
  const names = namesOf(all);
  keep(
    "peers",
    await measurePeers({ sizes, runs: Number(values.runs ?? usual.runs.long), names }),
  );
}

/**
 * What is named, or else all.
 * @template {string} Name
 * @param {readonly Name[]} all
 * @param {readonly Name[]} known
 */
function namesOf(all, known = all) {
  const unknown = positionals.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0) {
    throw new Error(`Nothing is called ${unknown.join(", ")}; there is ${all.join(", ")}.`);
  }
  return positionals.length > 0 ? /** @type {Name[]} */ (positionals) : all;
}
