import type { ColumnId } from "../certificates/column-ranks.ts";

export const rowHeightPx = 46;
/** On a narrow screen a row is a card of two lines. */
export const cardHeightPx = 88;

/** Widths in px; the hostnames take what is left, and the name a share of it. */
const fixedPx: Readonly<Record<Exclude<ColumnId, "name" | "hostnames">, number>> = {
  status: 40,
  fingerprint: 200,
  expires: 124,
  "not-after": 112,
  "at-expiry": 192,
  scope: 168,
  uploaded: 116,
  updated: 116,
};
/** Where the columns stand close, a fingerprint shows less of itself, and a text takes two lines. */
const closePx = { ...fixedPx, fingerprint: 156, expires: 116, "at-expiry": 180 };
/** The last that is done so that the page need not scroll sideways: a scope shows less of its name. */
const closestPx = { ...closePx, scope: 112 };
const roomyPx = 1_180;
const namePx = { least: 140, most: 240, share: 0.45 };
const leastHostnamesPx = 186;
const hairlinePx = 1;

export interface ColumnLayout {
  readonly widths: ReadonlyMap<ColumnId, number>;
  /** The place's own inner width, or more where the columns need it: the page then scrolls sideways. */
  readonly widthPx: number;
  /** Whether there is room for more of a text than its two ends. */
  readonly isRoomy: boolean;
}

/** Widths that a person has set, px; the other columns share out what is left. */
export type SetWidths = Readonly<Partial<Record<ColumnId, number>>>;

/** Up to this a column can be set: more than the layout gives one on the widest of screens. */
export const mostWidthPx = 5_000;

/** The least that a column can be set to: what is not cut short keeps its room. */
export function leastWidthPx(id: ColumnId): number {
  return leastPx[id] ?? 72;
}

const leastDatePx = 104;
const leastPx: Readonly<Partial<Record<ColumnId, number>>> = {
  status: fixedPx.status,
  hostnames: 112,
  expires: closePx.expires,
  "not-after": leastDatePx,
  uploaded: leastDatePx,
  updated: leastDatePx,
};

/** Shares a width out among the columns that are shown. */
export function layOutColumns(
  columns: readonly ColumnId[],
  widthPx: number,
  set: SetWidths = {},
): ColumnLayout {
  const px = fixedWidths(columns, widthPx);
  const isRoomy = px === fixedPx;
  const widthOf = (id: ColumnId) => set[id] ?? (isFixed(id) ? px[id] : undefined);
  const fixed = columns.reduce((sum, id) => sum + (widthOf(id) ?? 0), 0);
  const hasFreeName = columns.includes("name") && set.name === undefined;
  const hasFreeHostnames = columns.includes("hostnames") && set.hostnames === undefined;
  const least =
    fixed + (hasFreeName ? namePx.least : 0) + (hasFreeHostnames ? leastHostnamesPx : 0);
  const full = Math.max(widthPx - 2 * hairlinePx, least);
  const left = full - fixed;
  const name = hasFreeHostnames
    ? Math.min(namePx.most, Math.max(namePx.least, left * namePx.share))
    : left;
  const free = { name, hostnames: left - (hasFreeName ? name : 0) };
  const widths = columns.map((id): [ColumnId, number] => [
    id,
    widthOf(id) ?? (id === "name" ? free.name : free.hostnames),
  ]);
  return { widths: new Map(spread(widths, full, set)), widthPx: full, isRoomy };
}

/**
 * The widest that leave the others their least. Not by the widths that are set: all would jump
 * while one is dragged.
 */
function fixedWidths(columns: readonly ColumnId[], widthPx: number): typeof fixedPx {
  const free = { name: namePx.least, hostnames: leastHostnamesPx };
  const fits = (px: typeof fixedPx) =>
    columns.reduce((sum, id) => sum + (isFixed(id) ? px[id] : free[id]), 2 * hairlinePx) <=
    widthPx;
  if (widthPx >= roomyPx && fits(fixedPx)) return fixedPx;
  return fits(closePx) ? closePx : closestPx;
}

/**
 * What the widths leave goes to the last column that nobody has set, so that each can be set; where
 * all are, to the last.
 */
function spread(
  widths: readonly [ColumnId, number][],
  full: number,
  set: SetWidths,
): [ColumnId, number][] {
  const left = full - widths.reduce((sum, [, width]) => sum + width, 0);
  const unset = widths.findLastIndex(([id]) => set[id] === undefined && id !== "status");
  const taker = unset === -1 ? widths.length - 1 : unset;
  return widths.map(([id, width], at) => [id, at === taker ? width + left : width]);
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
  "at-expiry": "max-wide:hidden",
  scope: "max-wide:hidden",
  uploaded: "max-wide:hidden",
  updated: "max-wide:hidden",
};
