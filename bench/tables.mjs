import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { growthOf, powerOf } from "./growth.mjs";
import { peerHead, peerRows } from "./peer-table.mjs";
import { plotOf } from "./plot.mjs";
import { kept, keptFiles, keptPeers } from "./results.mjs";

/** @typedef {import("./figures.mjs").Figure} Figure */
/** @typedef {import("./results.mjs").About} About */

/**
 * Writes the README's tables and the plot anew from what is kept; all of them, or those that are
 * named: `node bench/tables.mjs growth`.
 */
const sections = { figures, peers, "odd-lists": oddLists, growth };

const readme = fileURLToPath(new URL("README.md", import.meta.url));
const plot = fileURLToPath(new URL("results/growth.svg", import.meta.url));
const wanted = process.argv.slice(2);

for (const [name, tableOf] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const text = readFileSync(readme, "utf8");
  const [begin, end] = [`<!-- ${name} -->\n\n`, `\n\n<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for ${name}.`);
  writeFileSync(readme, text.slice(0, from + begin.length) + tableOf() + text.slice(to));
}

/** Every figure of the usual lists, by size. */
function figures() {
  const files = keptFiles((name) => !/^(growth$|peers$|proxy$|odd-)/.test(name));
  const results = files.flatMap((file) => file.results);
  const sizes = unique(results.map(({ rows }) => rows)).toSorted((one, other) => one - other);
  const rows = unique(results.map(({ part, figure }) => `${part} ${figure}`)).map((key) => {
    const [part, name] = key.split(" ");
    const cells = sizes.map((size) => {
      const is = (/** @type {Figure} */ one) =>
        one.part === part && one.figure === name && one.rows === size;
      const figure = results.find(is);
      return figure === undefined ? "" : cellOf(figure);
    });
    return [`\`${part}\``, `\`${name}\``, ...cells];
  });
  return `${whereOf(files)}\n\n${table(["part", "figure", ...sizes.map(grouped)], rows)}`;
}

/** @param {Figure} figure */
function cellOf(figure) {
  const { of, median, min, max, target, isTargetMet, ratio, targetRatio, isRatioMet } = figure;
  const parts = [`${median} (${min} to ${max})`];
  if (of !== "median") parts.push(`${of} ${figure[of]}`);
  if (target !== null) parts.push(`target ${target} ${isTargetMet ? "met" : "missed"}`);
  if (ratio) parts.push(`${ratio} × the reference`);
  if (ratio && targetRatio) {
    parts.push(`target ${targetRatio} × ${isRatioMet ? "met" : "missed"}`);
  }
  return parts.join("<br>");
}

/** The page beside the grids that a person would pick instead. */
function peers() {
  const file = keptPeers();
  return `${whereOf([file])}\n\n${table(peerHead, peerRows(file.results))}`;
}

/** The odd lists beside the usual ones. */
function oddLists() {
  const files = keptFiles((name) => name.startsWith("odd-"));
  const rows = files
    .flatMap(({ results }) => results)
    .map(({ part, figure, median, reference, ratio }) => [
      `\`${part}\``,
      `\`${figure}\``,
      String(median),
      String(reference?.median ?? ""),
      String(ratio ?? ""),
    ]);
  return `${whereOf(files)}\n\n${table(["part", "figure", "odd", "usual", "ratio"], rows)}`;
}

/** How the figures grow with the list, as a table and as a picture. */
function growth() {
  const file = kept("growth");
  const all = growthOf(file.results);
  writeFileSync(plot, plotOf(all));
  const sizes = all[0]?.points.map(([size]) => size) ?? [];
  const rows = sizes.map((size, at) => [
    grouped(size),
    ...all.map(({ points }) => String(points[at]?.[1] ?? "")),
  ]);
  const power = (/** @type {number} */ from, /** @type {number} */ to) => [
    `power, ${grouped(from)} to ${grouped(to)}`,
    ...all.map((series) => powerOf(series, from, to).toFixed(2)),
  ];
  const powers = [power(1_000, 10_000), power(10_000, 100_000)];
  const head = ["certificates", ...all.map(({ name, unit }) => `${name}, ${unit}`)];
  return `${whereOf([file])}\n\n${table(head, [...rows, ...powers])}`;
}

/**
 * Where and when, once for all files of one run; and which parts are of which, where there are
 * several.
 * @param {readonly import("./results.mjs").Kept<{ part: string }>[]} files
 */
function whereOf(files) {
  const runOf = (/** @type {About} */ { date, commit, node, processor, cores }) => {
    const machine = `${cores} cores of ${processor}, Node ${node.slice(1)}`;
    return `On ${date.slice(0, 10)}, commit ${commit}: ${machine}`;
  };
  const runs = unique(files.map(runOf));
  if (runs.length === 1) return `${runs[0]}.`;
  return runs
    .map((run) => {
      const own = files.filter((file) => runOf(file) === run);
      const parts = unique(own.flatMap(({ results }) => results.map(({ part }) => part)));
      return `- ${run}: ${parts.map((part) => `\`${part}\``).join(", ")}`;
    })
    .join("\n");
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @param {number} number */
function grouped(number) {
  return number.toLocaleString("en");
}

/**
 * @template Value
 * @param {readonly Value[]} values
 */
function unique(values) {
  return [...new Set(values)];
}
