import type { UpstreamAnswer } from "./upstream-answer.ts";

/** What is asked of Cloudflare: a GET with these headers and no others of ours. */
export interface UpstreamRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Aborting it ends the request, whatever it waits for. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * How a mount reaches Cloudflare. It follows no redirect, keeps no cookie, and reads a body only
 * behind `readHead` and up to `maxBodyBytes`, decompressed.
 * @throws RefusedCall for everything but a whole answer.
 */
export type Transport = (request: UpstreamRequest) => Promise<UpstreamAnswer>;
