interface TextRoom {
  readonly widthPx: number;
  /** The mean width of a character. */
  readonly characterPx: number;
  /** What stands around a text and after it. */
  readonly paddingPx: number;
  /** Room for the "+1000" that counts the rest. */
  readonly morePx: number;
  readonly most: number;
}

/**
 * How many of some texts fit into one line, at least one; the rest is counted behind them. An
 * estimate: a text too wide for its place is shortened by its own ellipsis.
 */
export function fitTexts(texts: readonly string[], room: TextRoom): number {
  const widths = texts
    .slice(0, room.most)
    .map((text) => text.length * room.characterPx + room.paddingPx);
  const allPx = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length === texts.length && allPx <= room.widthPx) return texts.length;
  let leftPx = room.widthPx - room.morePx;
  const fitting = widths.findIndex((width) => {
    leftPx -= width;
    return leftPx < 0;
  });
  const count = fitting === -1 ? widths.length : fitting;
  return Math.max(count, Math.min(1, texts.length));
}
