import { queryOptions } from "@tanstack/react-query";
import { session } from "../cloudflare/session.ts";
import { parseResult } from "./parse-result.ts";
import { request } from "./request.ts";
import { retryDelay, shouldRetry } from "./retry.ts";

/** What the proxy serves: the sample or a live account, and the scope to begin with. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const { result } = await request("/session", {}, signal);
    return parseResult(session, result);
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: shouldRetry,
  retryDelay,
});
