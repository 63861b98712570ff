import { rounded } from "./figures.mjs";

/** @typedef {import("./peer-measures.mjs").PeerFigure} PeerFigure */

const grids = { tanstack: "TanStack", "ag-grid": "AG Grid", mui: "MUI" };

/** What the pages are called, in their order. */
const titles = { notafter: "Notafter", reference: "least page", ...grids };

export const peerHead = [
  "part",
  "figure",
  "certificates",
  ...Object.values(titles),
  "best grid, × Notafter",
];

/**
 * Medians by page, a row for each figure and size.
 * @param {readonly PeerFigure[]} figures
 */
export function peerRows(figures) {
  const byFigure = groups(figures, ({ part, figure }) => `${part} ${figure}`);
  return byFigure.flatMap((group) => groups(group, ({ rows }) => String(rows)).map(peerRow));
}

/**
 * @param {readonly PeerFigure[]} figures
 * @param {(figure: PeerFigure) => string} keyOf
 */
function groups(figures, keyOf) {
  const keys = [...new Set(figures.map(keyOf))];
  return keys.map((key) => figures.filter((figure) => keyOf(figure) === key));
}

/**
 * One figure of all pages at one size.
 * @param {readonly PeerFigure[]} figures
 */
function peerRow(figures) {
  const medians = new Map(figures.map(({ page, median }) => [page, median]));
  const own = medians.get("notafter");
  const best = Math.min(...Object.keys(grids).map((page) => medians.get(page) ?? Infinity));
  const [{ part, figure, rows } = { part: "", figure: "", rows: null }] = figures;
  return [
    `\`${part}\``,
    `\`${figure}\``,
    rows?.toLocaleString("en") ?? "",
    ...Object.keys(titles).map((page) => String(medians.get(page) ?? "")),
    own ? String(rounded(best / own, 2)) : "",
  ];
}
