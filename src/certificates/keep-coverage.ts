import type { Certificate } from "./certificate.ts";
import { type Coverage, createCoverageBuilder } from "./coverage.ts";

/** Certificates with the coverage that they give. */
export interface Covered {
  readonly certificates: readonly Certificate[];
  readonly coverage: Coverage;
}

/**
 * Covers one list after the other. A list that begins with the one before it, as one that is
 * being read does, costs only what has been added.
 */
export interface CoverageKeeper {
  /** How many certificates are to be looked at to cover this list. */
  readonly left: (certificates: readonly Certificate[]) => number;
  /** With a pause every few milliseconds; another list may be covered in between. */
  readonly cover: (certificates: readonly Certificate[]) => Generator<void, Covered>;
  /** What was covered last; null before that. */
  readonly last: () => Covered | null;
}

/** So many take some milliseconds. */
const certificatesAStep = 1_024;

export function createCoverageKeeper(): CoverageKeeper {
  let builder = createCoverageBuilder();
  /** The builder has the first `count` of these. */
  let list: readonly Certificate[] = [];
  let count = 0;
  let last: Covered | null = null;

  function left(certificates: readonly Certificate[]): number {
    return certificates.length - (startsWith(certificates, list, count) ? count : 0);
  }

  function takeUp(certificates: readonly Certificate[]): void {
    if (certificates === list) return;
    if (!startsWith(certificates, list, count)) {
      builder = createCoverageBuilder();
      count = 0;
    }
    list = certificates;
  }

  return {
    left,
    last: () => last,
    *cover(certificates) {
      for (;;) {
        if (last?.certificates === certificates) return last;
        takeUp(certificates);
        if (count === certificates.length) {
          last = { certificates, coverage: builder.coverage() };
          return last;
        }
        const step = certificates.slice(count, count + certificatesAStep);
        builder.add(step);
        count += step.length;
        if (count < certificates.length) yield;
      }
    },
  };
}

function startsWith(
  list: readonly unknown[],
  start: readonly unknown[],
  length: number,
): boolean {
  if (list === start) return true;
  if (length > list.length) return false;
  for (let place = 0; place < length; place++) if (list[place] !== start[place]) return false;
  return true;
}
