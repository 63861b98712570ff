import {
  type QueryClient,
  type UseQueryResult,
  useQueries,
  useQueryClient,
} from "@tanstack/react-query";
import { useMemo } from "react";
import { isRateLimit, type Refusal, RefusedError } from "../cloudflare/refusal.ts";
import { maxInFlight } from "./in-flight.ts";
import type { Page, PageQuery } from "./page-query.ts";
import { type PageOutline, type PagePlan, planPages } from "./plan-pages.ts";
import { refusalOf } from "./refusal-of.ts";

export interface FailedPage {
  readonly page: number;
  readonly refusal: Refusal;
}

export interface Pages<T> {
  /** The answers so far, by page; undefined is not there yet. */
  readonly pages: readonly (Page<T> | undefined)[];
  readonly plan: PagePlan;
  /** Pages that were given up; what an earlier reading of them brought stays in `pages`. */
  readonly failed: readonly FailedPage[];
  readonly isFetching: boolean;
  /** When the oldest of the pages was read, epoch ms; null before the first. */
  readonly readAt: number | null;
  /** The rate limit that holds requests back just now; they go on by themselves. */
  readonly limitedBy: Refusal | null;
  /** Reads every page again, in place. */
  readonly refresh: () => void;
  /** Reads only the pages that failed. */
  readonly retryFailed: () => void;
}

/**
 * Reads a paged list, one query a page: page 1 first, then as many as it tells of, side by side.
 * @param listKey what the keys of its pages begin with
 * @param pageQuery the query of one page, or null while it is not known what to read
 */
export function usePages<T extends { readonly id: string | null }>(
  listKey: readonly string[],
  pageQuery: ((page: number) => PageQuery<T>) | null,
): Pages<T> {
  const client = useQueryClient();
  const queries = pageQuery === null ? [] : queriesToAsk(client, pageQuery);
  const results: readonly UseQueryResult<Page<T>>[] = useQueries({ queries });

  const pages = results.map(({ data }) => data);
  const plan = planPages(pages.map((page) => page && outlineOf(page)));
  const isAsking = results.length < plan.wanted && results.length > 0;
  return {
    pages,
    plan,
    failed: results.flatMap(({ error, isFetching }, index) =>
      error === null || isFetching ? [] : [{ page: index + 1, refusal: refusalOf(error) }],
    ),
    isFetching: isAsking || results.some(({ isFetching }) => isFetching),
    readAt: oldestReading(results),
    limitedBy: findRateLimit(results),
    ...useReReading(listKey),
  };
}

function useReReading(
  listKey: readonly string[],
): Pick<Pages<never>, "refresh" | "retryFailed"> {
  const client = useQueryClient();
  // A key is a text for React to compare: the functions stay the same for the same list.
  const key = listKey.join(" ");
  return useMemo(() => {
    const list = { queryKey: key.split(" "), type: "active" } as const;
    return {
      refresh: () => void client.refetchQueries(list),
      retryFailed: () =>
        void client.refetchQueries({
          ...list,
          predicate: ({ state }) => state.status === "error",
        }),
    };
  }, [client, key]);
}

/**
 * The pages that are there, and the next ones. What page 1 claims is borne out by page 2 before
 * more are asked for than places in flight; from then on twice as many wait, so that a place is
 * taken at once when it is free.
 */
function queriesToAsk<T extends { readonly id: string | null }>(
  client: QueryClient,
  pageQuery: (page: number) => PageQuery<T>,
): readonly PageQuery<T>[] {
  const wanted = countWanted((page) => client.getQueryData<Page<T>>(pageQuery(page).queryKey));
  const isBorneOut = client.getQueryData(pageQuery(2).queryKey) !== undefined;
  const mostWaiting = isBorneOut ? 2 * maxInFlight : maxInFlight;
  const queries: PageQuery<T>[] = [];
  for (let page = 1, waiting = 0; page <= wanted && waiting < mostWaiting; page++) {
    const query = pageQuery(page);
    const status = client.getQueryState(query.queryKey)?.status ?? "pending";
    if (status === "pending") waiting++;
    queries.push(query);
  }
  return queries;
}

/** How many pages the list has, as far as those tell that the cache holds. */
function countWanted<T extends { readonly id: string | null }>(
  pageAt: (page: number) => Page<T> | undefined,
): number {
  const outlineAt = (number: number): PageOutline | undefined => {
    const page = pageAt(number);
    return page && outlineOf(page);
  };
  const outlines: (PageOutline | undefined)[] = [];
  for (let next = outlineAt(1); next !== undefined; next = outlineAt(outlines.length + 1)) {
    outlines.push(next);
  }
  const { wanted } = planPages(outlines);
  const gaps = Math.min(wanted, outlines.length + 4 * maxInFlight);
  while (outlines.length < gaps) outlines.push(outlineAt(outlines.length + 1));
  return planPages(outlines).wanted;
}

function oldestReading(results: readonly UseQueryResult[]): number | null {
  let oldest: number | null = null;
  for (const { dataUpdatedAt } of results) {
    if (dataUpdatedAt > 0) oldest = Math.min(oldest ?? dataUpdatedAt, dataUpdatedAt);
  }
  return oldest;
}

function findRateLimit(results: readonly UseQueryResult[]): Refusal | null {
  for (const { isFetching, failureReason } of results) {
    if (!isFetching || !(failureReason instanceof RefusedError)) continue;
    if (isRateLimit(failureReason.refusal)) return failureReason.refusal;
  }
  return null;
}

const outlines = new WeakMap<object, PageOutline>();

/** What paging needs of a page, made once per answer. */
function outlineOf<T extends { readonly id: string | null }>(page: Page<T>): PageOutline {
  const known = outlines.get(page);
  if (known !== undefined) return known;
  const outline = { ids: page.rows.map(({ id }) => id), info: page.info };
  outlines.set(page, outline);
  return outline;
}
