import { dayMs } from "./expiry.ts";

/** Ten calendar years, with up to three leap days. */
const longestDays = 3_653;
const longest = Math.log1p(longestDays);

/** Ten years: what the scale reaches to. */
export const longestMs = longestDays * dayMs;

/**
 * A time to expiry as a share of ten years on the horizon's logarithmic scale, from 0 to 1, so
 * that two days and two years can be told apart on one short bar.
 */
export function timeShare(leftMs: number): number {
  return Math.min(1, Math.log1p(Math.max(0, leftMs) / dayMs) / longest);
}

/** The time to expiry, ms, at a share of the scale: the inverse of `timeShare`. */
export function timeAtShare(share: number): number {
  return Math.expm1(Math.min(1, Math.max(0, share)) * longest) * dayMs;
}
