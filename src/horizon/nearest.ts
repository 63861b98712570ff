import type { Mark } from "./mark.ts";

const reach = 22;

/**
 * The mark that a pointer means, or null when none is near. A stem is meant along its whole
 * height; above its head it is meant the less the higher the pointer is, so that of two stems
 * side by side the lower one can be pointed at as well as the higher.
 */
export function nearestMark(marks: readonly Mark[], x: number, y: number): Mark | null {
  let nearest: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let index = firstFrom(marks, x - reach); index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || mark.x > x + reach) break;
    const aside = Math.abs(mark.x - x);
    const above = Math.max(0, mark.y - y - 4) / 3;
    const distance = Math.hypot(aside, above) + Math.abs(mark.y - y) / 1_000;
    if (distance < least) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}

/** The first mark at or right of `x`; marks are ordered from left to right. */
function firstFrom(marks: readonly Mark[], x: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
