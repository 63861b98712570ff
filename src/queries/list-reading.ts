import type { Refusal } from "../cloudflare/refusal.ts";
import type { PagePlan } from "./page-plan.ts";
import type { Page, PageQuery } from "./page-query.ts";
import { createRound, type Round } from "./reading-round.ts";

/** A list that can be read. */
export interface ListSource<T> {
  /** Tells it from all others. */
  readonly key: string;
  readonly pageQuery: (page: number) => PageQuery<T>;
}

/** What an answer does to the rows that are shown: nothing, more of them, or other ones. */
export type Growth = "none" | "grown" | "replaced";

/** What has come of a list, and what is under way. */
export interface ListState<T> {
  /** By page, what to show; undefined is not there yet. */
  readonly pages: readonly (Page<T> | undefined)[];
  /** Of what is shown. */
  readonly plan: PagePlan;
  readonly pagesRead: number;
  /** When the oldest page of what is shown was read, epoch ms; null before the first. */
  readonly readAt: number | null;
  /** Whether all pages of one reading are shown, and not a count that proves them wrong. */
  readonly isWhole: boolean;
  /** Whether two readings in a row did not bring what was counted. */
  readonly isOff: boolean;
  /** Pages of the last reading that were given up. */
  readonly failed: ReadonlyMap<number, Refusal>;
  /** Whether a page is on its way, or waits for its turn. */
  readonly isAsked: boolean;
  /** Whether the last reading goes on, or would if it were not stopped. */
  readonly isOpen: boolean;
  /** Pages of the last reading that have been answered or given up, and all that it has. */
  readonly done: number;
  readonly wanted: number;
}

/**
 * Keeps track of one list: which page to ask for next, what is there, and whether it is whole.
 * Once a whole list is shown it stays until the next reading is whole: a mixture of both could
 * miss a certificate that moved from one page to another. When what came is not what was
 * counted, the list is read once more.
 */
export interface ListReading<T> {
  readonly source: ListSource<T>;
  /** Begins a reading; a forced one asks even for pages that the cache holds. */
  begin(isForced: boolean): void;
  /** The reading under way, which knows the pages to ask for. */
  round(): Round<T>;
  accept(page: number, answer: Page<T>, readAt: number): Growth;
  refuse(page: number, refusal: Refusal): Growth;
  /**
   * Shows the pages of a whole list that was read at `readAt` and kept; a reading under way goes
   * on, and replaces them when it is whole. False when they are no whole list.
   */
  seed(pages: readonly Page<T>[], readAt: number): boolean;
  state(): ListState<T>;
}

export function createListReading<T extends { readonly id: string | null }>(
  source: ListSource<T>,
): ListReading<T> {
  let round = createRound<T>(false, false);
  let shown = round;
  let hasWhole = false;

  /** Whether other rows than before are to be shown. */
  function settle(): boolean {
    if (!round.isSettled()) return false;
    const before = shown;
    const { isOff, isRepeating } = round.plan();
    const isUnsure = round.failed.size > 0 || (isOff && !isRepeating && !round.isSecond);
    if (!isUnsure || (!hasWhole && round.read() >= shown.read())) shown = round;
    if (!isUnsure) hasWhole = true;
    else if (round.failed.size === 0) round = createRound(true, true);
    return shown !== before && !isSamePages(shown.pages, before.pages);
  }

  return {
    source,
    round: () => round,
    begin(isForced) {
      round = createRound(isForced, false);
      if (shown.read() === 0) shown = round;
    },
    accept(page, answer, readAt) {
      const isShown = shown === round;
      round.accept(page, answer, readAt);
      if (settle()) return "replaced";
      return isShown ? "grown" : "none";
    },
    refuse(page, refusal) {
      round.refuse(page, refusal);
      return settle() ? "replaced" : "none";
    },
    seed(pages, readAt) {
      const seeded = createRound<T>(false, false);
      for (let page = seeded.take(); page !== null; page = seeded.take()) {
        const answer = pages[page - 1];
        if (answer === undefined) return false;
        seeded.accept(page, answer, readAt);
      }
      if (round.isSettled()) round = seeded;
      shown = seeded;
      hasWhole = true;
      return true;
    },
    state() {
      const plan = shown.plan();
      const { failed } = round;
      const next = round.plan();
      const isOpen = !round.isSettled();
      return {
        pages: shown.pages,
        plan,
        pagesRead: Math.min(shown.read(), plan.wanted),
        readAt: shown.readAt(),
        isWhole: hasWhole && !plan.isOff,
        isOff: hasWhole && plan.isOff,
        failed,
        isAsked: round.isAsked(),
        isOpen,
        done: Math.min(round.read() + failed.size, next.wanted),
        // Before its first page a reading is as long as the one before it.
        wanted: round.read() === 0 && isOpen ? plan.wanted : next.wanted,
      };
    },
  };
}

function isSamePages(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((page, index) => page === other[index]);
}
