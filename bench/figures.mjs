import { targetOf } from "./targets.mjs";

/** @typedef {import("./rounds.mjs").Samples} Samples */
/** @typedef {ReturnType<typeof spreadOf>} Spread */
/** @typedef {ReturnType<typeof figureOf>} Figure */

/**
 * One figure of one list, with its verdict; and the same of what it is compared with, measured in
 * the same rounds.
 * @param {{ part: string, rows: number, figure: string, samples: number[], peer?: number[] | undefined }} measured
 */
export function figureOf({ part, rows, figure, samples, peer }) {
  const spread = spreadOf(samples);
  const target = targetOf(part, figure, rows);
  const reference = peer === undefined ? null : spreadOf(peer);
  const of = target?.of ?? "median";
  const ratio =
    reference === null || reference[of] === 0 ? null : rounded(spread[of] / reference[of], 2);
  const isTargetMet = isAtMost(spread[of], target?.most);
  const isRatioMet = ratio === null ? null : isAtMost(ratio, target?.ratio);
  return {
    part,
    rows,
    figure,
    ...spread,
    of,
    target: target?.most ?? null,
    isTargetMet,
    reference,
    ratio,
    targetRatio: target?.ratio ? rounded(target.ratio, 2) : null,
    isRatioMet,
    samples: samples.map(toMicroseconds),
    ...(peer && { referenceSamples: peer.map(toMicroseconds) }),
  };
}

export const toMicroseconds = (/** @type {number} */ ms) => rounded(ms, 3);

/** @param {readonly number[]} numbers */
export function spreadOf(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) => {
    const number = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    // A share of a percent is a figure as well.
    return rounded(number, number < 10 ? 2 : 1);
  };
  return { min: at(0), median: at(0.5), p95: at(0.95), p98: at(0.98), max: at(1) };
}

/**
 * @param {number} number
 * @param {number | null | undefined} bound
 */
function isAtMost(number, bound) {
  return bound === null || bound === undefined ? null : number <= bound;
}

/**
 * @param {number} number
 * @param {number} digits
 */
export function rounded(number, digits) {
  return Number(number.toFixed(digits));
}

/**
 * One line for the person who waits.
 * @param {Figure} figure
 */
export function lineOf({ part, figure, rows, reference, ratio, of, ...rest }) {
  const { median, p95, p98, min, max, target, isTargetMet, targetRatio, isRatioMet } = rest;
  const high = of === "p98" ? `p98 ${p98}` : `p95 ${p95}`;
  const words = [`${part} ${figure} at ${rows}: median ${median}, ${high}, ${min} to ${max}`];
  if (target !== null) words.push(`target ${of} ${target} ${verdict(isTargetMet)}`);
  if (reference !== null) {
    words.push(`reference ${of} ${reference[of]}, ratio ${ratio ?? "unknown"}`);
    if (targetRatio !== null) words.push(`target ratio ${targetRatio} ${verdict(isRatioMet)}`);
  }
  return words.join("; ");
}

/** @param {boolean | null} isMet */
function verdict(isMet) {
  return isMet ? "met" : "missed";
}
