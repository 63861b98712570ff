import { dayMs, type Status, type StatusBounds } from "../certificates/expiry.ts";
import { type Axis, leftAt } from "./axis.ts";
import type { Band } from "./bands.ts";
import type { ExpiryColumns } from "./expiry-columns.ts";
import type { Mark } from "./mark.ts";
import { headY } from "./plot.ts";
import { sumBins } from "./sum-bins.ts";

/** However wide the window, there are no more bins than a person can tell apart. */
const mostBins = 140;
const leastBinPx = 8;

/**
 * One stem for all certificates within a few px of each other, from left to right: as high as
 * their hostnames together, its head as large as they are many. The bins divide the bands, so
 * that all certificates in one have one status.
 */
export function placeBins(
  columns: ExpiryColumns,
  rows: readonly number[],
  axis: Axis,
  bands: readonly Band[],
  bounds: StatusBounds,
  now: number,
): readonly Mark[] {
  const bins = layOutBins(axis, bands, bounds);
  const ends = Float64Array.from(bins, ({ end }) => end);
  const sums = sumBins(columns, rows, ends, now);
  const mostHostnames = Math.max(...sums.hostnames);
  const mostCount = Math.max(2, ...sums.counts);
  return bins.flatMap(({ id, status, x }, bin): Mark[] => {
    const count = sums.counts[bin] ?? 0;
    const hostnames = sums.hostnames[bin] ?? 0;
    if (count === 0) return [];
    return [
      {
        id,
        status,
        x,
        y: headY(hostnames, mostHostnames),
        size: 0.65 + 0.5 * (Math.log(count) / Math.log(mostCount)),
        count,
        row: sums.rows[bin] ?? 0,
        hostnames,
        from: sums.from[bin] ?? 0,
        to: sums.to[bin] ?? 0,
      },
    ];
  });
}

interface Bin {
  readonly id: string;
  readonly status: Status;
  /** The middle, px. */
  readonly x: number;
  /** The time to expiry, ms, at which the next bin begins. */
  readonly end: number;
}

function layOutBins(axis: Axis, bands: readonly Band[], bounds: StatusBounds): readonly Bin[] {
  const binPx = Math.max(leastBinPx, axis.width / mostBins);
  return bands.flatMap((band) => {
    const from = Math.max(axis.start, band.from);
    const to = Math.min(axis.end, band.to);
    const count = Math.max(1, Math.floor((to - from) / binPx));
    const step = (to - from) / count;
    return Array.from({ length: count }, (_, index) => ({
      id: `${band.status} ${index}`,
      status: band.status,
      x: from + (index + 0.5) * step,
      // Where a status ends is no question of px.
      end:
        index === count - 1
          ? statusEnd(band.status, bounds)
          : leftAt(axis, from + (index + 1) * step),
    }));
  });
}

function statusEnd(status: Status, bounds: StatusBounds): number {
  // With no time left a certificate is expired, with the least time left it is not.
  if (status === "expired") return Number.MIN_VALUE;
  if (status === "critical") return bounds.criticalDays * dayMs;
  if (status === "soon") return bounds.soonDays * dayMs;
  if (status === "upcoming") return bounds.upcomingDays * dayMs;
  return Number.POSITIVE_INFINITY;
}
