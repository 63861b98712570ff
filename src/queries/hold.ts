import { isPassing, isRateLimit, type Refusal, RefusedError } from "../cloudflare/refusal.ts";
import { deviceNow } from "./device-time.ts";
import type { Quota } from "./quota.ts";

/** The wait after a rate limit that names no time, doubled each time up to Cloudflare's window. */
const limitSeconds = { first: 60, most: 300 };
/** The wait while nothing answers, doubled each time; half of it is by chance. */
const outageSeconds = { first: 1, most: 60 };
/** As many faults in a row, with no answer between them, are no longer single pages' faults. */
const faultsOfAnOutage = 12;

/** Why no request goes just now. It ends when a single request has been answered again. */
export interface Hold {
  readonly refusal: Refusal;
  /** When that single request goes, epoch ms. */
  readonly until: number;
}

/** Decides from what comes of the requests whether more may go. Each request has a number. */
export interface HoldKeeper {
  current(): Hold | null;
  /** A request was answered, on its merits or with a result. */
  answered(request: number): void;
  /** A request failed; true when it is to be sent once more, because of a rate limit. */
  failed(request: number, error: unknown, quota: Quota | null): boolean;
  /** Ends an outage's wait. */
  wake(): void;
}

/**
 * @param lastSent the number of the request that was sent last
 * @param secondMs how long one of Cloudflare's seconds lasts
 */
export function createHoldKeeper(lastSent: () => number, secondMs: number): HoldKeeper {
  let hold: Hold | null = null;
  /** What was on its way when the wait began says nothing about its end. */
  let lastBefore = 0;
  let holdsInRow = 0;
  let faultsInRow = 0;

  function holdBack(request: number, refusal: Refusal, waitMs: () => number): void {
    const isSameWait = hold !== null && request <= lastBefore;
    if (!isSameWait) {
      holdsInRow++;
      lastBefore = lastSent();
    }
    hold = {
      refusal,
      until: Math.max(isSameWait ? (hold?.until ?? 0) : 0, deviceNow() + waitMs()),
    };
  }

  function limitMs({ retryAfterSeconds }: Refusal, quota: Quota | null): number {
    if (retryAfterSeconds !== null) return retryAfterSeconds * secondMs;
    const untilReset = (quota?.resetAt ?? 0) - deviceNow();
    return quota?.left === 0 && untilReset > 0 ? untilReset : growing(limitSeconds);
  }

  function growing({ first, most }: { readonly first: number; readonly most: number }): number {
    return Math.min(most, first * 2 ** (holdsInRow - 1)) * secondMs;
  }

  function answered(request: number): void {
    if (hold !== null && request <= lastBefore) return;
    hold = null;
    holdsInRow = 0;
    faultsInRow = 0;
  }

  return {
    current: () => hold,
    answered,
    failed(request, error, quota) {
      if (!(error instanceof RefusedError) || !isPassing(error.refusal)) {
        answered(request);
        return false;
      }
      const { refusal } = error;
      if (isRateLimit(refusal)) {
        holdBack(request, refusal, () => limitMs(refusal, quota));
        return true;
      }
      faultsInRow++;
      const isServerGone = refusal.origin === "network" && refusal.pageStatus === null;
      if (isServerGone || hold !== null || faultsInRow >= faultsOfAnOutage) {
        holdBack(request, refusal, () => growing(outageSeconds) * (0.5 + Math.random() / 2));
      }
      return false;
    },
    wake() {
      if (hold !== null && !isRateLimit(hold.refusal)) hold = { ...hold, until: 0 };
    },
  };
}
