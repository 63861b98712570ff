import type { ApiError } from "./envelope.ts";
import { proxyErrors } from "./proxy-errors.ts";

/** Why a request gave no result, with everything that can be told to a person. */
export interface Refusal {
  /**
   * Who refused: Cloudflare (its errors are in `errors`), the proxy (its own words), or the
   * network between this page and the proxy: no answer, or one that is not the proxy's.
   */
  readonly origin: "cloudflare" | "proxy" | "network";
  /** The HTTP status that Cloudflare answered with; null when it did not answer. */
  readonly status: number | null;
  /** The HTTP status of the answer that reached this page; null when none did. */
  readonly pageStatus: number | null;
  readonly errors: readonly ApiError[];
  /** Cloudflare's `cf-ray`, the number that its support asks for. */
  readonly ray: string | null;
  /** How long Cloudflare asks to wait. */
  readonly retryAfterSeconds: number | null;
}

/** No answer, or none that is the proxy's. */
export const noAnswer: Refusal = {
  origin: "network",
  status: null,
  pageStatus: null,
  errors: [],
  ray: null,
  retryAfterSeconds: null,
};

/** What a query fails with. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(
      refusal.errors[0]?.message || `No usable answer (${refusal.pageStatus ?? "none"})`,
      options,
    );
    this.refusal = refusal;
  }
}

/** Cloudflare's codes for "slow down", which also come with status 200 and 500. */
const rateLimitCodes = new Set([971, 10_100, 10_429]);

export function isRateLimit({ status, errors }: Pick<Refusal, "status" | "errors">): boolean {
  return status === 429 || errors.some(({ code }) => code !== null && rateLimitCodes.has(code));
}

/** Whether the same request may succeed a moment later; a refusal on its merits will not. */
export function isPassing(refusal: Refusal): boolean {
  const { origin, pageStatus, errors } = refusal;
  // It says 403, as nobody may pass meanwhile, but not that somebody was found wanting.
  const isUnchecked = origin === "proxy" && errors[0]?.code === proxyErrors.accessUnchecked;
  if (isUnchecked || isRateLimit(refusal)) return true;
  // An answer of Cloudflare's that the proxy could not read may say 200: it was cut short, or HTML.
  const status = origin === "proxy" ? pageStatus : (refusal.status ?? pageStatus);
  return status === null || status === 408 || status >= 500 || status < 200;
}

/**
 * Whether this account or zone is refused, and will be again. What else the proxy or something
 * before it refuses says nothing of what may be read.
 */
export function isNoAccess(refusal: Refusal): boolean {
  const isOutside = refusal.errors[0]?.code === proxyErrors.notInSample;
  return (isOutside || refusal.origin === "cloudflare") && !isPassing(refusal);
}

/** Codes that speak of the credential itself, whatever it is used for. */
const credentialCodes = new Set([6_003, 6_111, 6_102, 6_103, 9_103, 9_106, 9_107]);

/**
 * Whether the credential is wrong, malformed or revoked, so that no request with it can succeed.
 * Code 10000 is no such proof: it also stands for a permission that is missing in one place.
 */
export function isDeadCredential({ origin, status, errors }: Refusal): boolean {
  if (origin !== "cloudflare") return false;
  return errors.some(
    ({ code, message }) =>
      (code !== null && credentialCodes.has(code)) ||
      (code === 9_109 && !/unauthorized|location/i.test(message)) ||
      (code === 1_000 && status === 401),
  );
}

/** Cloudflare's code for an account in which Zero Trust was never set up. */
export const notEnabledCode = 9_999;

export function isNotEnabled({ errors }: Pick<Refusal, "errors">): boolean {
  return errors.some(({ code }) => code === notEnabledCode);
}

/** Whether nobody answered: the page does not reach its server, or that not Cloudflare. */
export function isUnreachable({ origin, status, pageStatus, errors }: Refusal): boolean {
  if (origin === "network") return pageStatus === null;
  const isOwn = origin === "proxy" && errors[0]?.code === proxyErrors.upstreamUnreachable;
  // An answer that broke off was one.
  return isOwn && status === null;
}
