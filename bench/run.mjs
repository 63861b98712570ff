import { parseArgs } from "node:util";
import { measuresOf } from "./measures.mjs";
import { keep } from "./results.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: "string", default: "1000,10000,100000" },
    runs: { type: "string" },
  },
});

const runs = { quick: 12, long: 5 };
const measures = measuresOf({
  sizes: values.rows.split(",").map(Number),
  runs: (cost) => Number(values.runs ?? runs[cost]),
  hasReference: true,
});
const all = Object.keys(measures);
const names = positionals.length > 0 ? positionals : all;
const unknown = names.filter((name) => measures[name] === undefined);
if (unknown.length > 0) {
  throw new Error(`Nothing is called ${unknown.join(", ")}; there is ${all.join(", ")}.`);
}

for (const name of names) keep(name, (await measures[name]?.()) ?? []);
