/** The width of a chip is its text, in Geist at 12 px, with its padding and the gap after it. */
const characterPx = 5.7;
const chipPaddingPx = 20;
/** Room for "+1000". */
const morePx = 44;
const mostChips = 3;

/**
 * How many of a certificate's hostnames fit into a cell as chips, at least one; the rest is
 * counted behind them. An estimate: a chip too wide for its place is shortened by its own ellipsis.
 */
export function fitHostnames(hostnames: readonly string[], widthPx: number): number {
  let used = 0;
  let fitting = 0;
  for (const hostname of hostnames.slice(0, mostChips)) {
    used += hostname.length * characterPx + chipPaddingPx;
    const isLast = fitting + 1 === hostnames.length;
    if (used + (isLast ? 0 : morePx) > widthPx) break;
    fitting++;
  }
  return Math.max(fitting, Math.min(1, hostnames.length));
}
