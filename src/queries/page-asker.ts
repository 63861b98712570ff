import type { QueryClient } from "@tanstack/react-query";
import type { Refusal } from "../cloudflare/refusal.ts";
import type { ListReading } from "./list-reading.ts";
import { failuresOf, type Page } from "./page-query.ts";
import { refusalOf } from "./refusal-of.ts";
import { serverTime } from "./server-time.ts";

interface Answers<T> {
  readonly accept: (
    list: ListReading<T>,
    page: number,
    answer: Page<T>,
    readAt: number,
  ) => void;
  readonly refuse: (list: ListReading<T>, page: number, refusal: Refusal) => void;
  /** Called after each of the two, when the page is no longer under way. */
  readonly next: () => void;
}

/** Asks for single pages through the client, which keeps each as a query of its own. */
export interface PageAsker<T> {
  ask(list: ListReading<T>, page: number): Promise<void>;
  /** Takes a page from the client's cache; false when it is not there. */
  recall(list: ListReading<T>, page: number): boolean;
  /** Stops asking for pages of these lists and gives them back. */
  drop(lists: (list: ListReading<T>) => boolean): readonly ListReading<T>[];
  underWay(): number;
  /** Whether fewer than these are under way; what failed does not count, as it goes behind all others. */
  hasRoom(most: number): boolean;
}

interface Ask<T> {
  readonly list: ListReading<T>;
  readonly page: number;
  readonly queryKey: readonly unknown[];
  isDropped: boolean;
}

/** What was kept is never fresh enough, not even what a clock that was ahead has dated. */
const staleTime = Number.NEGATIVE_INFINITY;

export function createPageAsker<T>(
  client: QueryClient,
  { accept, refuse, next }: Answers<T>,
): PageAsker<T> {
  const asks = new Set<Ask<T>>();

  async function ask(list: ListReading<T>, page: number): Promise<void> {
    const query = list.source.pageQuery(page);
    const asked: Ask<T> = { list, page, queryKey: query.queryKey, isDropped: false };
    asks.add(asked);
    let settle: () => void;
    try {
      await client.query({ ...query, staleTime });
      settle = () => take(list, page, serverTime.now());
    } catch (error) {
      settle = () => refuse(list, page, refusalOf(error));
    }
    if (asked.isDropped) return;
    asks.delete(asked);
    settle();
    next();
  }

  function take(list: ListReading<T>, page: number, now?: number): boolean {
    const { queryKey } = list.source.pageQuery(page);
    const known = client.getQueryState<Page<T>>(queryKey);
    if (known?.data === undefined) return false;
    // The cache dates by the device's own clock, which may since have been set back.
    const keptAt = serverTime.fromDevice(known.dataUpdatedAt);
    accept(list, page, known.data, now ?? Math.min(serverTime.now(), keptAt));
    return true;
  }

  return {
    ask,
    recall: (list, page) => take(list, page),
    drop(isOfThese) {
      const dropped = [...asks].filter(({ list }) => isOfThese(list));
      // The last one first: what the browser has in line would leave in the place of one before it.
      for (const asked of dropped.toReversed()) {
        asked.isDropped = true;
        asks.delete(asked);
        asked.list.round().putBack(asked.page);
        const { queryKey } = asked;
        void client.cancelQueries({ queryKey, exact: true }, { silent: true });
      }
      return dropped.map(({ list }) => list);
    },
    underWay: () => asks.size,
    hasRoom(most) {
      if (asks.size < most) return true;
      const firstTries = [...asks].filter(({ queryKey }) => failuresOf(client, queryKey) === 0);
      return firstTries.length < most;
    },
  };
}
