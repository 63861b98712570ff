import { queryOptions } from "@tanstack/react-query";
import type { ResultInfo } from "../cloudflare/envelope.ts";
import { inFlight } from "./in-flight.ts";
import { request } from "./request.ts";
import { retryDelay, shouldRetry } from "./retry.ts";

/** One answer of a list endpoint: its rows in the API's order, and what it says of the rest. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly info: ResultInfo | null;
}

interface PageRequest<T> {
  /** What tells this list from all others; the page number is added. */
  readonly key: readonly string[];
  readonly path: string;
  readonly perPage: number;
  readonly page: number;
  /** Makes rows of `result`, or throws RefusedError when it is no such list. */
  readonly parse: (result: unknown) => readonly T[];
}

/** One page of a list. Each page is a query of its own: one that fails is retried alone. */
export function pageQuery<T>({ key, path, perPage, page, parse }: PageRequest<T>) {
  return queryOptions({
    queryKey: [...key, page] as readonly unknown[],
    queryFn: ({ signal }): Promise<Page<T>> =>
      inFlight(signal, async () => {
        const { result, info } = await request(path, { page, per_page: perPage }, signal);
        return { rows: parse(result), info };
      }),
    retry: shouldRetry,
    retryDelay,
  });
}

export type PageQuery<T> = ReturnType<typeof pageQuery<T>>;
