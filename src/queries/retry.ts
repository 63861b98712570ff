import { isPassing, RefusedError } from "../cloudflare/refusal.ts";

/** Tries of one page before it counts as failed. */
const maxTries = 3;

/** Whether to ask once more; a rate limit is no failure, it is waited out by the budget. */
export function shouldRetry(failures: number, error: Error): boolean {
  if (!(error instanceof RefusedError)) return false;
  return isPassing(error.refusal) && failures < maxTries - 1;
}

/** Milliseconds until the next try: doubling from half a second, half of it by chance. */
export function retryDelay(failures: number, secondMs: number): number {
  const ceiling = (secondMs / 2) * 2 ** failures;
  return ceiling / 2 + (Math.random() * ceiling) / 2;
}
