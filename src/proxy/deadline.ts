import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { RefusedCall } from "./refused-call.ts";

/**
 * Runs `ask` with a signal that aborts after `deadlineMs` or when the client leaves.
 * AbortSignal.any and .timeout can be lost to garbage collection on Node 20 and never fire.
 * @throws RefusedCall in either case, else what `ask` throws.
 */
export async function withDeadline<T>(
  deadlineMs: number,
  client: AbortSignal,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    abort();
  }, deadlineMs);
  client.addEventListener("abort", abort);
  if (client.aborted) abort();
  try {
    return await ask(controller.signal);
  } catch (error) {
    if (isLate) throw timeout(deadlineMs);
    if (client.aborted) throw clientGone();
    throw error;
  } finally {
    clearTimeout(timer);
    client.removeEventListener("abort", abort);
  }
}

function timeout(deadlineMs: number): RefusedCall {
  return new RefusedCall(
    proxyErrors.upstreamTimeout,
    "upstream timeout",
    `Cloudflare did not answer in full within ${deadlineMs / 1_000} seconds.`,
  );
}

/** Nobody reads this answer; the log does. */
function clientGone(): RefusedCall {
  return new RefusedCall(
    proxyErrors.upstreamUnreachable,
    "client gone",
    "The request was cancelled.",
  );
}
