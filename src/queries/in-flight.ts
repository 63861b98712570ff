import pLimit from "p-limit";

/** Requests under way at once. Cloudflare's quota is shared with the person's other tools. */
export const maxInFlight = 6;

const limit = pLimit(maxInFlight);

/** Runs `send` when a place is free; a request that nobody waits for any more is not sent. */
export function inFlight<T>(signal: AbortSignal, send: () => Promise<T>): Promise<T> {
  return limit(() => {
    signal.throwIfAborted();
    return send();
  });
}
