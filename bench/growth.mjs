/** @typedef {import("./figures.mjs").Figure} Figure */
/** @typedef {{ name: string, unit: string, points: [size: number, value: number][] }} Series */

/** What grows, and what to call it. */
const grown = [
  { part: "load", figure: "readyMs", name: "load", unit: "ms" },
  { part: "typing", figure: "keystrokeMs", name: "keystroke", unit: "ms" },
  { part: "sorting", figure: "laterClickMs", name: "sort", unit: "ms" },
  { part: "load", figure: "heapMb", name: "heap", unit: "MB" },
  { part: "coverage", figure: "ms", name: "coverage", unit: "ms" },
];

/**
 * Medians by size, ascending.
 * @param {readonly Figure[]} figures
 * @returns {Series[]}
 */
export function growthOf(figures) {
  return grown.map(({ part, figure, name, unit }) => {
    const measured = figures
      .filter((one) => one.part === part && one.figure === figure)
      .toSorted((one, other) => one.rows - other.rows);
    return { name, unit, points: measured.map(({ rows, median }) => [rows, median]) };
  });
}

/**
 * With which power of the size a series grows between two sizes: 1 is linear, 2 quadratic.
 * @param {Series} series
 * @param {number} from
 * @param {number} to
 */
export function powerOf({ points }, from, to) {
  const at = (/** @type {number} */ size) =>
    points.find(([other]) => other === size)?.[1] ?? Number.NaN;
  return Math.log(at(to) / at(from)) / Math.log(to / from);
}
