/**
 * The height up to which every browser lays out an element, with room for what stands above:
 * Firefox ends at 17.9 million px, Chromium and Safari at 33.5 million.
 */
export const tallestPx = 16_000_000;

/** A scroll of more screens at once is a jump by the scrollbar, a key or a link. */
const jumpScreens = 4;

/** Rows of one height, of which the page may hold a part at a time. */
export interface Rows {
  readonly count: number;
  readonly rowPx: number;
}

export interface PlacedRows {
  /** The first row drawn, and the first that is not. */
  readonly start: number;
  readonly end: number;
  /** The room that the rows before and after take. */
  readonly beforePx: number;
  readonly afterPx: number;
}

/**
 * How far up rows are shifted from the places that they would have if there were no limit to an
 * element's height, once the page has scrolled from one offset to another, px from the first
 * row. Scrolling moves rows as it always does, so that no key and no wheel skips one; a jump
 * lands where its share of the whole is; the ends of the page are the ends of the rows.
 */
export function shiftAfterScroll(
  rows: Rows,
  shiftPx: number,
  scroll: { readonly from: number; readonly to: number; readonly screenPx: number },
): number {
  const excess = mostShiftPx(rows);
  const last = Math.min(rows.count * rows.rowPx, tallestPx) - scroll.screenPx;
  if (excess === 0 || scroll.to <= 0) return 0;
  if (scroll.to >= last) return excess;
  if (Math.abs(scroll.to - scroll.from) <= jumpScreens * scroll.screenPx) {
    return Math.min(shiftPx, excess);
  }
  // By whole rows, so that none is cut off where the rows of the page begin.
  return Math.floor((excess * scroll.to) / last / rows.rowPx) * rows.rowPx;
}

/** The offset to scroll to for rows that have `wanted` px of others before them at its top. */
export function offsetFor(
  rows: Rows,
  shiftPx: number,
  scroll: { readonly from: number; readonly wanted: number; readonly screenPx: number },
): number {
  const { from, wanted, screenPx } = scroll;
  const excess = mostShiftPx(rows);
  const near = wanted - shiftPx;
  if (excess === 0 || Math.abs(near - from) <= jumpScreens * screenPx) return near;
  const last = tallestPx - screenPx;
  return Math.ceil((wanted * last) / (last + excess));
}

/** The rows from `start` to `end`, less those whose shifted place is not on the page. */
export function placeRows(
  { count, rowPx }: Rows,
  shiftPx: number,
  start: number,
  end: number,
): PlacedRows {
  const shift = Math.min(shiftPx, mostShiftPx({ count, rowPx }));
  const heightPx = Math.min(count * rowPx, tallestPx);
  const last = Math.min(end, count, Math.floor((heightPx + shift) / rowPx));
  const first = Math.min(last, Math.max(start, Math.ceil(shift / rowPx)));
  return {
    start: first,
    end: last,
    beforePx: first * rowPx - shift,
    afterPx: heightPx + shift - last * rowPx,
  };
}

/** How many rows stand where they would without a limit. */
export function mostUnshifted(rowPx: number): number {
  return Math.floor(tallestPx / rowPx);
}

function mostShiftPx({ count, rowPx }: Rows): number {
  return Math.max(0, count * rowPx - tallestPx);
}
