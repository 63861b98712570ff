import { queryOptions } from "@tanstack/react-query";
import { type Session, session } from "../cloudflare/session.ts";
import { pageBudget, priorities } from "./budget.ts";
import { parseResult } from "./parse-result.ts";
import { request } from "./request.ts";
import { retryDelay, shouldRetry } from "./retry.ts";

/** What the proxy serves: the sample or a live account, and the scope to begin with. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const { result } = await pageBudget.run(priorities.session, signal, (note) =>
      request("/session", {}, signal, note),
    );
    return parseResult(session, result);
  },
  staleTime: Number.POSITIVE_INFINITY,
  // Nothing observes it, and the page is about nothing without it.
  gcTime: Number.POSITIVE_INFINITY,
  retry: shouldRetry,
  retryDelay: (failures) => retryDelay(failures, pageBudget.secondMs),
});

/**
 * Asks once, beside all other requests: the page's own server has no quota.
 * @throws RefusedError when it does not say.
 */
export async function askSession(signal: AbortSignal): Promise<Session> {
  const { result } = await request("/session", {}, signal, () => undefined);
  return parseResult(session, result);
}
