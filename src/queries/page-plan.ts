import { createFirstRows } from "../certificates/first-rows.ts";
import { maxPage } from "../cloudflare/paths.ts";
import {
  credibleTotal,
  declaredPages,
  isSamePage,
  type PageOutline,
  reportedPerPage,
} from "./page-outline.ts";

export interface PagePlan {
  /** Pages 1 to `wanted` make up the list, as far as is known. */
  readonly wanted: number;
  /** False while only the next answer can tell whether the list goes on. */
  readonly isEndKnown: boolean;
  /** How many rows Cloudflare says there are; null when it does not say, or contradicts itself. */
  readonly total: number | null;
  /** How many different rows have come; each one without an id counts. */
  readonly unique: number;
  /** Whether what came is not what was counted: the list changed while it was read, or it lies. */
  readonly isOff: boolean;
  /** Whether the upstream answers the same page over and over; reading again changes nothing. */
  readonly isRepeating: boolean;
}

/** Plans from the answers so far, each of which is looked at once. */
export interface PagePlanner {
  /** Takes the answer to a page, counted from 1, in any order. */
  put(page: number, outline: PageOutline): void;
  plan(): PagePlan;
}

/**
 * Which pages to read. The list ends at the number of pages that page 1 declares; without a
 * credible one, or where more comes than page 1 counts, at a page shorter than `per_page`, at an empty page, at a page without a new id,
 * and at a hard bound.
 */
export function createPagePlan(): PagePlanner {
  const pages: (PageOutline | undefined)[] = [];
  const ids = createIdCount();
  const totals = new Set<number>();
  let withoutId = 0;
  let declared: number | null = null;
  let earlyEnd = Number.POSITIVE_INFINITY;
  let isRepeating = false;
  const walk = createWalk(pages);

  /** Where a list of a declared length ends early: at an empty answer, or one that repeats. */
  function lookForEnd(index: number): void {
    const page = pages[index];
    if (index < 1 || page === undefined) return;
    const isRepeat = isSamePage(page, pages[0]) || isSamePage(page, pages[index - 1]);
    if (!isRepeat && page.ids.length > 0) return;
    isRepeating ||= isRepeat;
    earlyEnd = Math.min(earlyEnd, index + 1);
  }

  return {
    put(page, outline) {
      pages[page - 1] = outline;
      for (const id of outline.ids) {
        if (id === null) withoutId++;
        else ids.add(id);
      }
      const said = outline.info?.total_count ?? null;
      if (said !== null && outline.ids.length > 0) totals.add(said);
      if (page === 1) {
        declared = declaredPages(outline);
        for (const index of pages.keys()) lookForEnd(index);
      } else {
        lookForEnd(page - 1);
        lookForEnd(page);
      }
    },
    plan() {
      const [first] = pages;
      const unique = ids.count() + withoutId;
      if (first === undefined) {
        const unknown = { isEndKnown: false, total: null, isOff: false };
        return { ...unknown, wanted: 1, unique, isRepeating };
      }
      const total = credibleTotal(first);
      const least = Math.min(declared ?? 1, maxPage, earlyEnd);
      // More came than was counted: the declared end is as wrong as the count.
      const isEndOpen = declared === null || (total !== null && unique > total);
      const walked = isEndOpen ? walk(first) : { wanted: 1, isEndKnown: true };
      const end = { ...walked, wanted: Math.max(least, walked.wanted) };
      const isOff = total !== null && (totals.size > 1 || unique !== total);
      return { ...end, total, unique, isOff, isRepeating };
    },
  };
}

/** Counts ids, each once. */
function createIdCount() {
  const firstWith = createFirstRows();
  let count = 0;
  return {
    add(id: string) {
      if (firstWith(count, id) === count) count++;
    },
    count: () => count,
  };
}

/** Reads on, one page after the other, until an answer shows the end. */
function createWalk(pages: readonly (PageOutline | undefined)[]) {
  const seen = createIdCount();
  let passed = 0;
  let isEnded = false;
  return (first: PageOutline): Pick<PagePlan, "wanted" | "isEndKnown"> => {
    const reported = reportedPerPage(first);
    while (!isEnded && passed < maxPage) {
      const page = pages[passed];
      if (page === undefined) return { wanted: passed + 1, isEndKnown: false };
      const seenBefore = seen.count();
      for (const id of page.ids) if (id !== null) seen.add(id);
      // Without a reported size, page 1 shows it: a silent cap must not cut the list short.
      const isShort = page.ids.length < (reported ?? first.ids.length);
      isEnded = isShort || seen.count() === seenBefore;
      passed++;
    }
    return { wanted: passed, isEndKnown: true };
  };
}
