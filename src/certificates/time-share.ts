import { dayMs } from "./expiry.ts";

const longest = Math.log1p(3_650);

/**
 * A time to expiry as a share of ten years on the horizon's logarithmic scale, from 0 to 1, so
 * that two days and two years can be told apart on one short bar.
 */
export function timeShare(leftMs: number): number {
  return Math.min(1, Math.log1p(Math.max(0, leftMs) / dayMs) / longest);
}
