import type { ResultInfo } from "../cloudflare/envelope.ts";
import { maxPage } from "../cloudflare/paths.ts";

/** One answer of a list endpoint, as far as paging is concerned. */
export interface PageOutline {
  /** The ids on this page, in order; null for a row without one. */
  readonly ids: readonly (string | null)[];
  readonly info: ResultInfo | null;
}

export interface PagePlan {
  /** Pages 1 to `wanted` make up the list, as far as is known. */
  readonly wanted: number;
  /** False while only the next answer can tell whether the list goes on. */
  readonly isEndKnown: boolean;
  /** How many rows Cloudflare says there are; null when it does not say, or contradicts itself. */
  readonly total: number | null;
}

/**
 * Which pages to read, from the answers so far (`pages[0]` is page 1; undefined is not there yet).
 * The list ends at the number of pages that page 1 declares; without a credible one, at a page
 * shorter than `per_page`, at an empty page, at a page without a new id, and at a hard bound.
 */
export function planPages(pages: readonly (PageOutline | undefined)[]): PagePlan {
  const first = pages[0];
  if (first === undefined) return { wanted: 1, isEndKnown: false, total: null };
  const declared = declaredPages(first);
  const end =
    declared === null
      ? endByReading(pages, first)
      : { wanted: endWithin(pages, Math.min(declared, maxPage)), isEndKnown: true };
  return { ...end, total: credibleTotal(first) };
}

const silent = { total_pages: null, total_count: null, per_page: null };

/** The number of pages that page 1 declares, or null when its numbers are missing or absurd. */
function declaredPages({ ids, info }: PageOutline): number | null {
  const rows = ids.length;
  const {
    total_pages: totalPages,
    total_count: totalCount,
    per_page: perPage,
  } = info ?? silent;
  if (totalCount === null) return totalPages !== null && totalPages >= 1 ? totalPages : null;
  if (totalCount === rows) return totalPages === null || totalPages <= 1 ? 1 : null;
  if (totalCount < rows || rows === 0) return null;
  // More rows exist than page 1 has, so page 1 is full: its length is the page size in force,
  // whatever `per_page` says. A list that hides some rows may still count by its `per_page`.
  const counted = Math.ceil(totalCount / rows);
  const countedAsReported = Math.ceil(totalCount / Math.max(rows, perPage ?? rows));
  if (totalPages === null || totalPages === counted) return counted;
  return totalPages === countedAsReported ? totalPages : null;
}

/** Where a list of a declared length ends early: at an empty answer, or one that repeats itself. */
function endWithin(pages: readonly (PageOutline | undefined)[], declared: number): number {
  for (let index = 1; index < declared; index++) {
    const page = pages[index];
    if (page === undefined) continue;
    const isRepeat = isSamePage(page, pages[0]) || isSamePage(page, pages[index - 1]);
    if (page.ids.length === 0 || isRepeat) return index + 1;
  }
  return declared;
}

/** Reads on, one page after the other, until an answer shows the end. */
function endByReading(pages: readonly (PageOutline | undefined)[], first: PageOutline) {
  const reported = reportedPerPage(first);
  const seen = new Set<string>();
  for (let number = 1; number <= maxPage; number++) {
    const page = pages[number - 1];
    if (page === undefined) return { wanted: number, isEndKnown: false };
    const seenBefore = seen.size;
    for (const id of page.ids) if (id !== null) seen.add(id);
    // Without a reported size, page 1 shows it: a silent cap must not cut the list short.
    const isShort = page.ids.length < (reported ?? first.ids.length);
    const hasNewId = seen.size > seenBefore;
    if (isShort || !hasNewId) return { wanted: number, isEndKnown: true };
  }
  return { wanted: maxPage, isEndKnown: true };
}

function reportedPerPage({ ids, info }: PageOutline): number | null {
  const reported = info?.per_page ?? null;
  return reported !== null && reported >= Math.max(ids.length, 1) ? reported : null;
}

function credibleTotal({ ids, info }: PageOutline): number | null {
  const total = info?.total_count ?? null;
  return total !== null && total >= ids.length ? total : null;
}

function isSamePage(page: PageOutline, other: PageOutline | undefined): boolean {
  if (other === undefined || page.ids.length !== other.ids.length) return false;
  const id = page.ids[0] ?? null;
  return id !== null && id === other.ids[0] && page.ids.at(-1) === other.ids.at(-1);
}
