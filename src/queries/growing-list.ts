import type { Certificate } from "../certificates/certificate.ts";
import type { Growth, ListState } from "./list-reading.ts";
import { createMergedCertificates } from "./merged-certificates.ts";

/** So many rows the page sifts, sorts and draws in a millisecond, and has time for the person. */
const rowsPerMs = 5;

/** The merged certificates of many lists, which grow in steps that the page can keep up with. */
export interface GrowingList {
  /** Takes the rows of a page that came. */
  add(rows: readonly Certificate[], growth: Growth): void;
  /** Forgets all rows: they are of other scopes. */
  clear(): void;
  /**
   * The certificates to show: new ones when a step is due, or when nothing more is to come.
   * @param wait is told how many milliseconds are left until the next step, when it is not due
   */
  list(
    lists: readonly ListState<Certificate>[],
    isMoreToCome: boolean,
    wait: (ms: number) => void,
  ): readonly Certificate[];
}

export function createGrowingList(): GrowingList {
  let merged = createMergedCertificates();
  /** Rows were replaced: all are merged again, in the order of their lists. */
  let isStale = false;
  let listed: readonly Certificate[] = [];
  let listedAt = 0;

  function mergeAgain(lists: readonly ListState<Certificate>[]): void {
    merged = createMergedCertificates();
    for (const { pages } of lists) {
      for (const page of pages) if (page !== undefined) merged.add(page.rows);
    }
    isStale = false;
  }

  return {
    add(rows, growth) {
      if (growth === "replaced") isStale = true;
      if (growth === "grown" && !isStale) merged.add(rows);
    },
    clear() {
      isStale = true;
      listed = [];
      listedAt = 0;
    },
    list(lists, isMoreToCome, wait) {
      const msLeft = listedAt + listed.length / rowsPerMs - performance.now();
      if (isMoreToCome && msLeft > 0) {
        wait(msLeft);
        return listed;
      }
      if (isStale) mergeAgain(lists);
      listed = merged.list();
      listedAt = performance.now();
      return listed;
    },
  };
}
