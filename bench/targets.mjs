/**
 * What a figure should at most be. `least` is what a page as little as `reference/` took on the
 * machine where the targets were set: on another one `most / least` tells how far from such a
 * page a figure may be, and `ratio` says it where there is no target in milliseconds.
 * @typedef {{ most?: number, least?: number, ratio?: number }} Bound
 * @typedef {"median" | "p95" | "p98"} Share
 * @typedef {{ of: Share, most: number | null, ratio: number | null }} Target
 */

/** @type {Record<string, { of: Share, at: Record<number, Bound> }>} */
const targets = {
  "load readyMs": {
    of: "median",
    at: {
      1000: { most: 400, least: 305 },
      10000: { most: 520, least: 434 },
      100000: { most: 1_150, least: 962 },
    },
  },
  "load longestTaskMs": { of: "median", at: { 10000: { most: 100 }, 100000: { most: 250 } } },
  "load heapMb": { of: "median", at: { 100000: { most: 85, least: 69 } } },
  "typing keystrokeMs": {
    of: "p95",
    at: { 10000: { most: 35, least: 28 }, 100000: { most: 60, least: 41 } },
  },
  "sorting firstClickMs": {
    of: "median",
    at: { 10000: { most: 35, least: 21 }, 100000: { most: 60, least: 27 } },
  },
  "sorting laterClickMs": {
    of: "median",
    at: { 10000: { most: 35, least: 21 }, 100000: { most: 60, least: 27 } },
  },
  "scrolling worstFrameMs": { of: "median", at: { 100000: { most: 50 } } },
  "scrolling blankFrames": { of: "median", at: { 100000: { most: 0 } } },
  "read-50 firstRowMs": { of: "median", at: { 10000: { most: 400 } } },
  "read-50 lastRowMs": { of: "median", at: { 10000: { most: 2_500 } } },
  "read-1000 lastRowMs": { of: "median", at: { 10000: { most: 700 } } },
  "inp interactionMs": { of: "p98", at: { 10000: { most: 100 }, 100000: { most: 100 } } },
  "idle mainThreadPercent": { of: "median", at: { 10000: { most: 0.5 } } },
  "idle-seconds mainThreadPercent": { of: "median", at: { 10000: { most: 0.5 } } },
  "coverage ms": { of: "median", at: { 100000: { most: 150 } } },
};

/**
 * @param {string} part
 * @param {string} figure
 * @param {number} rows
 * @returns {Target | null}
 */
export function targetOf(part, figure, rows) {
  // A list of an odd shape may cost a few times what a usual one does, and never its square.
  if (part.startsWith("odd-")) return { of: "median", most: null, ratio: 3 };
  const target = targets[`${part} ${figure}`];
  const bound = target?.at[rows];
  if (target === undefined || bound === undefined) return null;
  const { most = null, least = null } = bound;
  return { of: target.of, most, ratio: most === null || least === null ? null : most / least };
}
