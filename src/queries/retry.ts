import { isPassing, isRateLimit, type Refusal, RefusedError } from "../cloudflare/refusal.ts";

/** Tries of one page before it counts as failed and waits for a person. */
const maxTries = 3;
/** How long to stay away after a rate limit that names no time: Cloudflare's window is 5 min. */
const unnamedWaitSeconds = 60;

export function shouldRetry(failures: number, error: Error): boolean {
  if (!(error instanceof RefusedError)) return false;
  // A rate limit is waited out as the answer says; it is nothing that this page did wrong.
  if (isRateLimit(error.refusal)) return true;
  return isPassing(error.refusal) && failures < maxTries - 1;
}

/** Milliseconds until the next try: as told, else doubling from 0.5 s with half of it at random. */
export function retryDelay(failures: number, error: Error): number {
  if (error instanceof RefusedError && isRateLimit(error.refusal)) {
    return waitSeconds(error.refusal) * 1_000;
  }
  const ceiling = 500 * 2 ** failures;
  return ceiling / 2 + (Math.random() * ceiling) / 2;
}

export function waitSeconds(refusal: Refusal): number {
  return refusal.retryAfterSeconds ?? unnamedWaitSeconds;
}
