import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ResultInfo } from "../cloudflare/envelope.ts";
import { type Budget, type Priority, priorities } from "./budget.ts";
import { request } from "./request.ts";
import { retryDelay, shouldRetry } from "./retry.ts";

/** One answer of a list endpoint: its rows in the API's order, and what it says of the rest. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly info: ResultInfo | null;
}

interface PageRequest<T> {
  /** What tells this list from all others; the page number is added. */
  readonly key: readonly string[];
  readonly path: string;
  readonly perPage: number;
  readonly page: number;
  readonly budget: Budget;
  readonly priority: Priority;
  /** Makes rows of `result`, or throws RefusedError when it is no such list. */
  readonly parse: (result: unknown) => readonly T[];
  /** Whether two rows say the same; rows of plain data need no other than the client's own. */
  readonly isSame?: (one: T, other: T) => boolean;
}

/** One page of a list. Each page is a query of its own: one that fails is retried alone. */
export function pageQuery<T>({
  key,
  path,
  perPage,
  page,
  parse,
  isSame,
  ...how
}: PageRequest<T>) {
  const { budget, priority } = how;
  return queryOptions({
    queryKey: [...key, page] as readonly unknown[],
    queryFn: ({ client, queryKey, signal }): Promise<Page<T>> =>
      // What failed is last: others may be well, and it may take a place for long again.
      budget.run(
        failuresOf(client, queryKey) > 0 ? priorities.again : priority,
        signal,
        async (note) => {
          const search = { page, per_page: perPage };
          const { result, info } = await request(path, search, signal, note);
          return { rows: parse(result), info };
        },
      ),
    retry: shouldRetry,
    retryDelay: (failures) => retryDelay(failures, budget.secondMs),
    // A page that says what it said before is the one of before; any other is new, with its rows.
    structuralSharing:
      isSame === undefined ||
      ((former, next) =>
        isPage<T>(former) && isPage<T>(next) && isSamePage(former, next, isSame)
          ? former
          : next),
    // No component holds a page: what was read stays until the page is closed.
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** How often a page that is asked for has failed so far. */
export function failuresOf(client: QueryClient, queryKey: readonly unknown[]): number {
  return client.getQueryState(queryKey)?.fetchFailureCount ?? 0;
}

export type PageQuery<T> = ReturnType<typeof pageQuery<T>>;

function isPage<T>(data: unknown): data is Page<T> {
  return typeof data === "object" && data !== null && "rows" in data && "info" in data;
}

function isSamePage<T>(
  { rows, info }: Page<T>,
  other: Page<T>,
  isSame: (one: T, other: T) => boolean,
): boolean {
  return (
    rows.length === other.rows.length &&
    JSON.stringify(info) === JSON.stringify(other.info) &&
    rows.every((row, at) => {
      const match = other.rows[at];
      return match !== undefined && isSame(row, match);
    })
  );
}
