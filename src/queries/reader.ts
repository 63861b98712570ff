import type { QueryClient } from "@tanstack/react-query";
import type { Refusal } from "../cloudflare/refusal.ts";
import { createListReading, type ListReading, type ListSource } from "./list-reading.ts";
import type { Page } from "./page-query.ts";
import {
  createReadingFeed,
  type FeedOptions,
  failures,
  type ReadingFeed,
} from "./reading-feed.ts";
import { serverTime } from "./server-time.ts";

/**
 * Reads many paged lists through one budget, the first page of each before the others. It stands
 * outside of React: thousands of pages would be as many observers. Each page is a query of its
 * own in the client's cache, so one that fails is retried alone, and one that is there is not
 * asked for.
 */
export interface Reader<T>
  extends Pick<
    ReadingFeed<T>,
    "stop" | "holdUntil" | "isStopped" | "deadCredential" | "isBusy" | "isEnding"
  > {
  /** Reads these lists; what is known of others is let go. True when some were let go. */
  show(sources: readonly ListSource<T>[]): boolean;
  lists(): ReadonlyMap<string, ListReading<T>>;
  /** Reads again, in place, whatever is not being read; one list alone by its key. */
  refresh(key?: string): void;
  /** Does so for lists whose failures, if any, are all readable now, unless no request can pass. */
  refreshReadable(isReadable: (refusal: Refusal) => boolean): void;
  /** Asks again for failed pages. */
  retry(isWanted: (refusal: Refusal) => boolean, key?: string): void;
  /** Goes on after a stop. */
  resume(): void;
  /** Shows a whole list that was kept; an old one is then read again in place. */
  seed(key: string, pages: readonly Page<T>[], readAt: number, isOld: boolean): void;
  /** Forgets everything that was read, and reads it anew. */
  reset(): void;
}

export function createReader<T extends { readonly id: string | null }>(
  options: FeedOptions<T>,
): Reader<T> {
  const { client, onChange } = options;
  let lists = new Map<string, ListReading<T>>();
  const feed = createReadingFeed<T>(options, () => lists.values());

  function begin(source: ListSource<T>): ListReading<T> {
    const list = createListReading(source);
    feed.queue.begin(list);
    return list;
  }

  function show(sources: readonly ListSource<T>[]): boolean {
    const former = lists;
    lists = new Map(
      sources.map((source) => [source.key, former.get(source.key) ?? begin(source)]),
    );
    const isGone = ({ source }: ListReading<T>) => !lists.has(source.key);
    const gone = [...former.values()].filter(isGone);
    feed.drop(isGone);
    for (const list of gone) {
      feed.queue.remove(list);
      keepOneReading(client, list);
    }
    if (gone.length > 0) feed.revive();
    else feed.go();
    return gone.length > 0;
  }

  function refresh(wanted: readonly ListReading<T>[]): void {
    for (const list of wanted) {
      if (list.round().isSettled()) list.begin(true);
      feed.queue.begin(list);
      onChange(list, "none", null);
    }
    feed.revive();
  }

  function chosen(key?: string): readonly ListReading<T>[] {
    const all = [...lists.values()];
    return key === undefined ? all : all.filter(({ source }) => source.key === key);
  }

  return {
    show,
    lists: () => lists,
    refresh: (key) => refresh(chosen(key)),
    refreshReadable(isReadable) {
      if (feed.deadCredential() !== null) return;
      refresh(chosen().filter((list) => failures([list]).every(isReadable)));
    },
    retry(isWanted, key) {
      for (const list of chosen(key)) {
        list.round().retry(isWanted);
        feed.queue.goOn(list);
        onChange(list, "none", null);
      }
      feed.revive();
    },
    seed(key, pages, readAt, isOld) {
      const list = lists.get(key);
      if (list === undefined) return;
      putPages(client, list.source, pages, readAt);
      if (!list.seed(pages, readAt)) return;
      if (isOld && list.round().isSettled()) list.begin(true);
      // What is on its way goes on, but must not take the kept pages for answers.
      if (isOld) list.round().force();
      feed.queue.begin(list);
      onChange(list, "replaced", null);
      feed.go();
    },
    reset() {
      const sources = chosen().map(({ source }) => source);
      show([]);
      for (const source of sources) removePages(client, source);
      show(sources);
    },
    stop: feed.stop,
    holdUntil: feed.holdUntil,
    resume: feed.revive,
    isStopped: feed.isStopped,
    deadCredential: feed.deadCredential,
    isBusy: feed.isBusy,
    isEnding: feed.isEnding,
  };
}

/**
 * Leaves the pages of one reading in the cache, for when the list is shown again: beside those of
 * an older one, a page of a refresh that did not come to its end would make a list that never was.
 */
function keepOneReading<T>(client: QueryClient, list: ListReading<T>): void {
  const { isOpen, failed, isWhole, pages, plan, readAt } = list.state();
  if (!isOpen && failed.size === 0) return;
  removePages(client, list.source);
  if (!isWhole || readAt === null) return;
  const whole = pages.slice(0, plan.wanted).filter((page) => page !== undefined);
  putPages(client, list.source, whole, readAt);
}

function putPages<T>(
  client: QueryClient,
  { pageQuery }: ListSource<T>,
  pages: readonly Page<T>[],
  readAt: number,
): void {
  const updatedAt = serverTime.toDevice(readAt);
  for (const [index, page] of pages.entries()) {
    client.setQueryData(pageQuery(index + 1).queryKey, page, { updatedAt });
  }
}

function removePages<T>(client: QueryClient, { pageQuery }: ListSource<T>): void {
  client.removeQueries({ queryKey: pageQuery(1).queryKey.slice(0, -1) });
}
