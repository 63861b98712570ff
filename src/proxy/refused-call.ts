import { type ProxyErrorCode, proxyErrors } from "../cloudflare/proxy-errors.ts";
import { describeException } from "./describe-exception.ts";

/** What is known of Cloudflare's answer beside its body, and may be told. */
export interface UpstreamNote {
  readonly status: number;
  readonly ray: string | null;
  /** The proxy's own form of Retry-After, Ratelimit and Ratelimit-Policy. */
  readonly rateLimit: Readonly<Record<string, string>>;
}

/** A call that the proxy itself refuses or cannot answer: its own words, for the client. */
export class RefusedCall extends Error {
  override readonly name = "RefusedCall";
  readonly code: ProxyErrorCode;
  /** A few fixed words for the log; never bytes of a client or an upstream. */
  readonly reason: string;
  readonly upstream: UpstreamNote | null;

  constructor(
    code: ProxyErrorCode,
    reason: string,
    message: string,
    upstream: UpstreamNote | null = null,
  ) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.upstream = upstream;
  }

  /** The HTTP status for the client: Cloudflare's own 4xx, else the one that the code ends in. */
  get status(): number {
    return clientError(this.upstream?.status) ?? this.code % 1000;
  }
}

/** The status when it is a 4xx, which a client can act on; null for every other. */
export function clientError(status: number | undefined): number | null {
  return status !== undefined && status >= 400 && status < 500 ? status : null;
}

/** An error as a refusal: one that nobody foresaw tells its kind and place to the log alone. */
export function asRefusedCall(error: unknown): RefusedCall {
  if (error instanceof RefusedCall) return error;
  return new RefusedCall(
    proxyErrors.internal,
    describeException(error),
    "The Notafter server failed on this request; its log says where.",
  );
}
