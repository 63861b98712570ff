/** The picture's measures, px. They are fixed, so that nothing moves when it comes. */
export const plot = {
  /** Where the bands begin; the line of "now" stands out above them. */
  top: 4,
  /** The axis, on which the stems stand. */
  base: 92,
  height: 116,
} as const;

/** The head of a certificate without hostnames still stands clear of the axis. */
const lowest = 10;
const highest = plot.base - plot.top - 10;

/**
 * Where the head of a stem stands for a number of hostnames among at most `most`. A few are told
 * apart evenly; the more there are, the more large numbers are drawn together.
 */
export function headY(hostnames: number, most: number): number {
  const full = Math.max(5, most);
  const bend = Math.max(3, full / 20);
  const share = Math.log1p(hostnames / bend) / Math.log1p(full / bend);
  return plot.base - lowest - (highest - lowest) * Math.min(1, share);
}
