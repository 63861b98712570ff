import type { QueryClient } from "@tanstack/react-query";
import { isDeadCredential, type Refusal } from "../cloudflare/refusal.ts";
import { type Budget, maxInFlight } from "./budget.ts";
import { createListQueue } from "./list-queue.ts";
import {
  createListReading,
  type Growth,
  type ListReading,
  type ListSource,
} from "./list-reading.ts";
import { createPageAsker } from "./page-asker.ts";
import type { Page } from "./page-query.ts";
import { createRecovery } from "./recovery.ts";

/** Asked for at once: as many again wait for a place, so that one is taken when it is free. */
const mostAsked = 2 * maxInFlight;

export interface ReaderOptions<T> {
  readonly client: QueryClient;
  readonly budget: Budget;
  /** Called when a list changed, with the page that came, if one did. */
  readonly onChange: (list: ListReading<T>, growth: Growth, page: Page<T> | null) => void;
}

/**
 * Reads many paged lists through one budget, the first page of each before the others. It stands
 * outside of React: thousands of pages would be as many observers. Each page is a query of its
 * own in the client's cache, so one that fails is retried alone, and one that is there is not
 * asked for.
 */
export interface Reader<T> {
  /** Reads these lists; what is known of others is let go. True when some were let go. */
  show(sources: readonly ListSource<T>[]): boolean;
  lists(): ReadonlyMap<string, ListReading<T>>;
  /** Reads again, in place, whatever is not being read; one list alone by its key. */
  refresh(key?: string): void;
  /** Asks again for failed pages. */
  retry(isWanted: (refusal: Refusal) => boolean, key?: string): void;
  /** Stops asking; what came stays. */
  stop(): void;
  resume(): void;
  isStopped(): boolean;
  /** The refusal that no request can pass: no more is asked until a person wants it. */
  deadCredential(): Refusal | null;
  /** Whether requests are on their way, or wait for their turn. */
  isBusy(): boolean;
}

export function createReader<T extends { readonly id: string | null }>({
  client,
  budget,
  onChange,
}: ReaderOptions<T>): Reader<T> {
  let lists = new Map<string, ListReading<T>>();
  const queue = createListQueue<T>();
  let isStopped = false;
  let dead: Refusal | null = null;
  const recovery = createRecovery(budget.secondMs, () => retry(() => true));

  const asker = createPageAsker<T>(client, {
    accept(list, page, answer, readAt) {
      const growth = list.accept(page, answer, readAt);
      if (!list.round().isSettled()) queue.goOn(list);
      else if (list.round().failed.size === 0) recovery.reset();
      onChange(list, growth, answer);
    },
    refuse(list, page, refusal) {
      if (isDeadCredential(refusal)) dead = refusal;
      onChange(list, list.refuse(page, refusal), null);
    },
    next: feed,
  });

  function feed(): void {
    const isGoing = !isStopped && dead === null;
    while (isGoing && asker.underWay() < mostAsked) {
      const next = queue.take();
      if (next === null) break;
      const { list, page } = next;
      if (list.round().isForced || !asker.recall(list, page)) void asker.ask(list, page);
    }
    recovery.plan(isGoing && asker.underWay() === 0 ? failures([...lists.values()]) : []);
  }

  function chosen(key: string | undefined): readonly ListReading<T>[] {
    const all = [...lists.values()];
    return key === undefined ? all : all.filter(({ source }) => source.key === key);
  }

  function retry(isWanted: (refusal: Refusal) => boolean, key?: string): void {
    dead = null;
    for (const list of chosen(key)) {
      list.round().retry(isWanted);
      if (!list.round().isSettled()) queue.goOn(list);
      onChange(list, "none", null);
    }
    feed();
  }

  return {
    show(sources) {
      const former = lists;
      lists = new Map(
        sources.map((source) => [source.key, former.get(source.key) ?? begin(source)]),
      );
      const isGone = ({ source }: ListReading<T>) => !lists.has(source.key);
      const gone = [...former.values()].filter(isGone);
      asker.drop(isGone);
      for (const list of gone) queue.remove(list);
      if (gone.length > 0) {
        isStopped = false;
        dead = null;
      }
      feed();
      return gone.length > 0;
    },
    lists: () => lists,
    refresh(key) {
      dead = null;
      isStopped = false;
      for (const list of chosen(key)) {
        if (list.round().isSettled()) list.begin(true);
        queue.begin(list);
        onChange(list, "none", null);
      }
      feed();
    },
    retry,
    stop() {
      isStopped = true;
      for (const list of asker.drop(() => true)) queue.goOn(list);
      feed();
    },
    resume() {
      isStopped = false;
      feed();
    },
    isStopped: () => isStopped,
    deadCredential: () => dead,
    isBusy: () => asker.underWay() > 0,
  };

  function begin(source: ListSource<T>): ListReading<T> {
    const list = createListReading(source);
    queue.begin(list);
    return list;
  }
}

function failures<T>(lists: readonly ListReading<T>[]): readonly Refusal[] {
  return lists.flatMap((list) => [...list.round().failed.values()]);
}
