import type { QueryClient } from "@tanstack/react-query";
import { isDeadCredential, isPassing, type Refusal } from "../cloudflare/refusal.ts";
import { type Budget, maxInFlight } from "./budget.ts";
import { createListQueue, type ListQueue } from "./list-queue.ts";
import type { Growth, ListReading } from "./list-reading.ts";
import { createPageAsker } from "./page-asker.ts";
import type { Page } from "./page-query.ts";
import { createRecovery } from "./recovery.ts";

/** Asked for at once: as many again wait for a place, so that one is taken when it is free. */
const mostAsked = 2 * maxInFlight;

export interface FeedOptions<T> {
  readonly client: QueryClient;
  readonly budget: Budget;
  /** Called when a list changed, with the page that came, if one did. */
  readonly onChange: (list: ListReading<T>, growth: Growth, page: Page<T> | null) => void;
}

/** Asks for the pages of lists, one list after the other, until a person or a refusal stops it. */
export interface ReadingFeed<T> {
  /** The lists that may have a page to ask for. */
  readonly queue: ListQueue<T>;
  /** Asks for what is in the queue, as much as may be asked for at once. */
  go(): void;
  /** Asks on after a stop, and although a refusal said that no request can pass. */
  revive(): void;
  stop(): void;
  /** Asks for nothing until this is settled. */
  holdUntil(settled: Promise<unknown>): void;
  /** Asks no more for pages of these lists. */
  drop(lists: (list: ListReading<T>) => boolean): void;
  isStopped(): boolean;
  /** The refusal that no request can pass: no more is asked until a person wants it. */
  deadCredential(): Refusal | null;
  /** Whether requests are on their way, or wait for their turn. */
  isBusy(): boolean;
  /** Whether all that there is to ask for is asked for. */
  isEnding(): boolean;
}

/** @param lists all that are read; what failed of them in a way that passes is asked for again */
export function createReadingFeed<T>(
  { client, budget, onChange }: FeedOptions<T>,
  lists: () => Iterable<ListReading<T>>,
): ReadingFeed<T> {
  const queue = createListQueue<T>();
  let isStopped = false;
  let dead: Refusal | null = null;
  let holds = 0;
  let isEnding = false;
  const recovery = createRecovery(budget.secondMs, () => {
    for (const list of lists()) {
      list.round().retry(isPassing);
      queue.goOn(list);
      onChange(list, "none", null);
    }
    go();
  });

  const asker = createPageAsker<T>(client, {
    accept(list, page, answer, readAt) {
      const growth = list.accept(page, answer, readAt);
      goOn(list);
      onChange(list, growth, answer);
    },
    refuse(list, page, refusal) {
      const growth = list.refuse(page, refusal);
      goOn(list);
      if (isDeadCredential(refusal)) {
        dead = refusal;
        giveBack();
      }
      onChange(list, growth, null);
    },
    next: go,
  });

  /** Either kind of answer may end a reading, and begin the one that repeats it. */
  function goOn(list: ListReading<T>): void {
    if (!list.round().isSettled()) queue.goOn(list);
    else if (list.round().failed.size === 0) recovery.reset();
  }

  /** Asks no more for what is on its way or waits for its turn. */
  function giveBack(): void {
    for (const list of asker.drop(() => true)) queue.goOn(list);
  }

  function go(): void {
    const isGoing = !isStopped && dead === null && holds === 0;
    while (isGoing && asker.hasRoom(mostAsked)) {
      const next = queue.take();
      isEnding = next === null;
      if (next === null) break;
      const { list, page } = next;
      if (list.round().isForced() || !asker.recall(list, page)) void asker.ask(list, page);
    }
    recovery.plan(isGoing && asker.underWay() === 0 ? failures(lists()) : []);
  }

  return {
    queue,
    go,
    revive() {
      isStopped = false;
      dead = null;
      go();
    },
    stop() {
      isStopped = true;
      giveBack();
      go();
    },
    holdUntil(settled) {
      holds++;
      const release = () => {
        holds--;
        go();
      };
      settled.then(release, release);
    },
    drop: (isOfThese) => void asker.drop(isOfThese),
    isStopped: () => isStopped,
    deadCredential: () => dead,
    isBusy: () => asker.underWay() > 0,
    isEnding: () => isEnding,
  };
}

/** Why pages of these lists were given up. */
export function failures<T>(lists: Iterable<ListReading<T>>): readonly Refusal[] {
  return [...lists].flatMap((list) => [...list.round().failed.values()]);
}
