import type { IncomingHttpHeaders } from "node:http";
import { makeCertificates } from "./make-certificates.ts";
import type { QuotaOptions } from "./upstream-quota.ts";

/** A request as it arrived at the test upstream. */
export interface RecordedRequest {
  readonly method: string;
  /** The raw request target. */
  readonly url: string;
  /** What follows `/client/v4` in the target, without the query; empty outside of it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The requests under way when this one arrived, itself included. */
  readonly inFlight: number;
}

/** A body that is a string goes out as it is, anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * How a request is treated instead of being answered in full: the connection is reset, nothing
 * ever comes, or the body ends half-way.
 */
export type Misbehaviour = "reset" | "hang" | "truncate";

export type Credential =
  | { readonly token: string }
  | { readonly email: string; readonly key: string };

export interface FullResultInfo {
  readonly page: number;
  readonly per_page: number;
  readonly count: number;
  readonly total_count: number;
  readonly total_pages: number;
}

/** `none` leaves the key out, `null` sets it to null; a function makes it from the full one. */
export type ResultInfoForm =
  | "full"
  | "no-total-pages"
  | "only-total-count"
  | "none"
  | "null"
  | ((full: FullResultInfo) => unknown);

/** How the test upstream behaves; every list pages in the same way. */
export interface UpstreamOptions {
  /** The only credential that it takes. */
  readonly credential: Credential;
  readonly accounts: readonly unknown[];
  readonly zones: readonly unknown[];
  /** By the id of their account or zone; any other id is refused with 403 code 10000. */
  readonly certificates: Readonly<Record<string, readonly unknown[]>>;
  /** A larger `per_page` is cut to this and reported so. */
  readonly maxPerPage: number;
  readonly resultInfo: ResultInfoForm;
  /** Answers page 1 whatever was asked. */
  readonly ignorePage: boolean;
  /** Answers the last page again for every page beyond it; else those are empty. */
  readonly repeatLastPage: boolean;
  /** Milliseconds before every answer. */
  readonly delayMs: number;
  /** Refuses what goes beyond it, before anything else; null counts nothing. */
  readonly quota: QuotaOptions | null;
  /**
   * Answers in place of everything else, the check of the credential included; `answer` is what
   * would have been answered.
   */
  readonly respond: (
    request: RecordedRequest,
    answer: () => Answer,
  ) => Answer | Misbehaviour | undefined;
}

/** The account that the upstream knows when it is told nothing else: it has 3 certificates. */
export const accountId = "a0000000000000000000000000000001";
/** The zone that the upstream knows when it is told nothing else: it has 2 of those. */
export const zoneId = "b0000000000000000000000000000001";

export function defaultUpstreamOptions(): UpstreamOptions {
  const account = { id: accountId, name: "Upstream account" };
  const certificates = makeCertificates(3);
  return {
    credential: { token: "AtokenOfTheTestUpstream_0123456789abcdef" },
    accounts: [account],
    zones: [{ id: zoneId, name: "example.com", account }],
    certificates: { [accountId]: certificates, [zoneId]: certificates.slice(0, 2) },
    maxPerPage: 1_000,
    resultInfo: "full",
    ignorePage: false,
    repeatLastPage: false,
    delayMs: 0,
    quota: null,
    respond: () => undefined,
  };
}
