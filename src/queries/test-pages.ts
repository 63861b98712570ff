import type { PageOutline } from "./page-outline.ts";
import { createPagePlan, type PagePlan } from "./page-plan.ts";

export type Info = Exclude<PageOutline["info"], null>;

export function planPages(pages: readonly (PageOutline | undefined)[]): PagePlan {
  const planner = createPagePlan();
  for (const [index, page] of pages.entries()) if (page) planner.put(index + 1, page);
  return planner.plan();
}

/** What an upstream answers: `size` certificates, at most `cap` a page, said as `info` says it. */
export interface Upstream {
  readonly size: number;
  readonly cap: number;
  readonly info: (page: number, rows: number) => Partial<Info> | null;
  /** Beyond the end: nothing, the last page again, or always page 1. */
  readonly beyond?: "empty" | "last" | "first";
}

export const silent: Info = {
  page: null,
  per_page: null,
  count: null,
  total_count: null,
  total_pages: null,
};

export function answer(
  { size, cap, info, beyond = "empty" }: Upstream,
  page: number,
): PageOutline {
  const lastPage = Math.max(1, Math.ceil(size / cap));
  const clamped = beyond === "first" ? 1 : beyond === "last" ? Math.min(page, lastPage) : page;
  const start = (clamped - 1) * cap;
  const ids = Array.from(
    { length: Math.max(0, Math.min(cap, size - start)) },
    (_, row) => `${start + row}`,
  );
  const said = info(page, ids.length);
  return { ids, info: said && { ...silent, ...said } };
}

/** Reads as the page does: whatever the plan wants, until it wants nothing more. */
export function read(upstream: Upstream) {
  const planner = createPagePlan();
  const ids = new Set<string | null>();
  let requests = 0;
  while (requests < planner.plan().wanted) {
    const page = answer(upstream, ++requests);
    for (const id of page.ids) ids.add(id);
    planner.put(requests, page);
  }
  return { requests, unique: ids.size, plan: planner.plan() };
}
