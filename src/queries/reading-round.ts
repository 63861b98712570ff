import type { Refusal } from "../cloudflare/refusal.ts";
import { mostHandedOver } from "./budget.ts";
import { createPagePlan, type PagePlan } from "./page-plan.ts";
import type { Page } from "./page-query.ts";

/** One reading of a list, from page 1 to its end. */
export interface Round<T> {
  /** Whether even pages are asked for that the cache holds. */
  isForced(): boolean;
  force(): void;
  /** Whether it repeats one in which the list changed. */
  readonly isSecond: boolean;
  /** The answers, by page; undefined is not there yet. */
  readonly pages: readonly (Page<T> | undefined)[];
  readonly failed: ReadonlyMap<number, Refusal>;
  plan(): PagePlan;
  /** How many pages have been answered. */
  read(): number;
  /** When the oldest answer came, epoch ms; null before the first. */
  readAt(): number | null;
  /** Whether a page is on its way, or waits for its turn. */
  isAsked(): boolean;
  /** Whether nothing is to be asked for and nothing is on its way. */
  isSettled(): boolean;
  /** The next page to ask for, given out once; null while there is none. */
  take(): number | null;
  /** Gives a page back that was taken and is not answered. */
  putBack(page: number): void;
  accept(page: number, answer: Page<T>, readAt: number): void;
  refuse(page: number, refusal: Refusal): void;
  /** Asks once more for those failed pages. */
  retry(isWanted: (refusal: Refusal) => boolean): void;
}

export function createRound<T extends { readonly id: string | null }>(
  isForcedFirst: boolean,
  isSecond: boolean,
): Round<T> {
  const pages: (Page<T> | undefined)[] = [];
  const failed = new Map<number, Refusal>();
  const open = new Set<number>();
  const planner = createPagePlan();
  let isForced = isForcedFirst;
  let again: number[] = [];
  let plan = planner.plan();
  let given = 0;
  let read = 0;
  let readAt: number | null = null;

  /** What page 1 claims is borne out by another page before more are asked for than may be handed over. */
  function lastToGive(): number {
    return read > 1 ? plan.wanted : Math.min(plan.wanted, read + mostHandedOver);
  }

  return {
    isForced: () => isForced,
    force() {
      isForced = true;
    },
    isSecond,
    pages,
    failed,
    plan: () => plan,
    read: () => read,
    readAt: () => readAt,
    isAsked: () => open.size > 0,
    isSettled: () => open.size === 0 && again.length === 0 && given >= lastToGive(),
    take() {
      const page = again.pop() ?? (given < lastToGive() ? ++given : null);
      if (page !== null) open.add(page);
      return page;
    },
    putBack(page) {
      if (open.delete(page)) again.push(page);
    },
    accept(page, answer, answeredAt) {
      if (!open.delete(page)) return;
      pages[page - 1] = answer;
      read++;
      readAt = Math.min(readAt ?? answeredAt, answeredAt);
      planner.put(page, { ids: answer.rows.map(({ id }) => id), info: answer.info });
      plan = planner.plan();
      // The list may turn out to be shorter than it said.
      again = again.filter((waiting) => waiting <= plan.wanted);
      for (const other of failed.keys()) if (other > plan.wanted) failed.delete(other);
    },
    refuse(page, refusal) {
      if (open.delete(page) && page <= plan.wanted) failed.set(page, refusal);
    },
    retry(isWanted) {
      for (const [page, refusal] of failed) {
        if (!isWanted(refusal)) continue;
        failed.delete(page);
        again.push(page);
      }
    },
  };
}
