import { parseArgs } from "node:util";
import { measuresOf } from "./measures.mjs";
import { keep } from "./results.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: "string" },
    runs: { type: "string" },
    growth: { type: "boolean", default: false },
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

const { sizes, runs, hasReference } = values.growth ? growth : usual;
const measures = measuresOf({
  sizes: values.rows?.split(",").map(Number) ?? sizes,
  runs: (cost) => Number(values.runs ?? runs[cost]),
  hasReference,
});
const all = values.growth ? growing : Object.keys(measures);
const names = positionals.length > 0 ? positionals : all;
const unknown = names.filter((name) => measures[name] === undefined);
if (unknown.length > 0) {
  throw new Error(`Nothing is called ${unknown.join(", ")}; there is ${all.join(", ")}.`);
}

const figures = [];
for (const name of names) {
  const measured = (await measures[name]?.()) ?? [];
  if (!values.growth) keep(name, measured);
  figures.push(...measured);
}
if (values.growth) keep("growth", figures);
