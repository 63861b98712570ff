import type { ResultInfo } from "../cloudflare/envelope.ts";

/** One answer of a list endpoint, as far as paging is concerned. */
export interface PageOutline {
  /** The ids on this page, in order; null for a row without one. */
  readonly ids: readonly (string | null)[];
  readonly info: ResultInfo | null;
}

const silent = { total_pages: null, total_count: null, per_page: null };

/** The number of pages that page 1 declares, or null when its numbers are missing or absurd. */
export function declaredPages({ ids, info }: PageOutline): number | null {
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

/** The page size that an answer reports, if that can be. */
export function reportedPerPage({ ids, info }: PageOutline): number | null {
  const reported = info?.per_page ?? null;
  return reported !== null && reported >= Math.max(ids.length, 1) ? reported : null;
}

/** How many rows an answer says there are, if that can be. */
export function credibleTotal({ ids, info }: PageOutline): number | null {
  const total = info?.total_count ?? null;
  return total !== null && total >= ids.length ? total : null;
}

/** Whether two answers begin and end with the same rows. */
export function isSamePage(page: PageOutline, other: PageOutline | undefined): boolean {
  if (other === undefined || page.ids.length !== other.ids.length) return false;
  const id = page.ids[0] ?? null;
  return id !== null && id === other.ids[0] && page.ids.at(-1) === other.ids.at(-1);
}
