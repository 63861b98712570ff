import type { Budget } from "./budget.ts";
import { deviceNow } from "./device-time.ts";
import { msForRequests } from "./quota.ts";
import { serverTime } from "./server-time.ts";

/** How a reading stands, as far as its pace is concerned. */
interface Progress {
  readonly requests: { readonly done: number; readonly wanted: number };
  readonly isFetching: boolean;
  readonly isSlowed: boolean;
  /** When requests go on that are held back, epoch ms. */
  readonly heldUntil: number | null;
}

/** Measures how long a request takes while nothing holds requests back. */
export interface RequestPace {
  /** How long the rest of a reading takes, ms; null before there is enough to tell. */
  msLeft(progress: Progress): number | null;
}

/** Fewer answers than these say little about the next ones. */
const leastAnswers = 8;
/** What weight the newest measurement has. */
const freshness = 0.2;

export function createRequestPace(budget: Pick<Budget, "quota">): RequestPace {
  let last = { done: 0, at: 0, isFree: false };
  let measuredMs = 0;
  let answers = 0;

  function measure(done: number, now: number, isFree: boolean): void {
    const more = done - last.done;
    // The time without an answer belongs to the next one.
    if (more === 0 && isFree && last.isFree) return;
    if (more > 0 && isFree && last.isFree) {
      const oneMs = (now - last.at) / more;
      measuredMs = answers === 0 ? oneMs : measuredMs + (oneMs - measuredMs) * freshness;
      answers += more;
    }
    last = { done, at: now, isFree };
  }

  return {
    msLeft({ requests: { done, wanted }, isFetching, isSlowed, heldUntil }) {
      const now = deviceNow();
      measure(done, now, isFetching && !isSlowed && heldUntil === null);
      if (answers < leastAnswers || !isFetching) return null;
      const quota = budget.quota();
      // That of a quota that is used up is counted with its requests.
      const isCounted = quota !== null && quota.left <= 0;
      const held = isCounted ? 0 : (heldUntil ?? 0) - serverTime.fromDevice(now);
      return Math.max(0, held) + msForRequests(wanted - done, measuredMs, quota, now);
    },
  };
}
