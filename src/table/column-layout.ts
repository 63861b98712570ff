import type { ColumnId } from "../certificates/column-ranks.ts";

export const headerHeightPx = 34;
export const rowHeightPx = 46;
/** On a narrow screen a row is a card of two lines. */
export const cardHeightPx = 88;
/** Where cards end and columns begin: the `wide` screen of the design tokens. */
export const wideQuery = "(min-width: 980px)";

/** Widths in px; the hostnames take what is left, and the name a share of it. */
const fixedPx: Readonly<Record<Exclude<ColumnId, "name" | "hostnames">, number>> = {
  status: 40,
  fingerprint: 200,
  expires: 136,
  "not-after": 112,
  uploaded: 116,
  updated: 116,
};
const namePx = { least: 140, most: 240, share: 0.45 };
const leastHostnamesPx = 186;
const hairlinePx = 1;

export interface ColumnLayout {
  readonly widths: ReadonlyMap<ColumnId, number>;
  /** The place's own inner width, or more where the columns need it: the page then scrolls sideways. */
  readonly widthPx: number;
}

/** Shares a width out among the columns that are shown. */
export function layOutColumns(columns: readonly ColumnId[], widthPx: number): ColumnLayout {
  const hasName = columns.includes("name");
  const hasHostnames = columns.includes("hostnames");
  const fixed = columns.reduce((sum, id) => sum + (isFixed(id) ? fixedPx[id] : 0), 0);
  const least = fixed + (hasName ? namePx.least : 0) + (hasHostnames ? leastHostnamesPx : 0);
  const full = Math.max(widthPx - 2 * hairlinePx, least);
  const left = full - fixed;
  const name = hasHostnames
    ? Math.min(namePx.most, Math.max(namePx.least, left * namePx.share))
    : left;
  const widths = columns.map((id): [ColumnId, number] => {
    if (isFixed(id)) return [id, fixedPx[id]];
    return [id, id === "name" ? name : left - (hasName ? name : 0)];
  });
  return { widths: new Map(widths), widthPx: full };
}

function isFixed(id: ColumnId): id is keyof typeof fixedPx {
  return id in fixedPx;
}

/** The place of each cell in a card; what a card has no room for is left out. */
export const cellLook: Readonly<Record<ColumnId, string>> = {
  status: "pl-4 max-wide:pl-0 max-wide:pt-1 max-wide:[grid-area:status]",
  name: "max-wide:[grid-area:name]",
  hostnames: "max-wide:[grid-area:hostnames]",
  fingerprint: "max-wide:hidden",
  expires: "max-wide:[grid-area:expires]",
  "not-after": "max-wide:hidden",
  uploaded: "max-wide:hidden",
  updated: "max-wide:hidden",
};
