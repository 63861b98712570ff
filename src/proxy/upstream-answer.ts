import { TooLargeError } from "./bounded-text.ts";
import { rateLimitHeaders } from "./rate-limit.ts";
import type { RefusedCall, UpstreamNote } from "./refused-call.ts";
import {
  causeCode,
  redirected,
  tooLarge,
  unreachable,
  unreadable,
} from "./upstream-refusals.ts";

/** Room for 1,000 certificates with 1,000 hostnames each of 45 characters. */
export const maxBodyBytes = 48 * 1024 * 1024;

/** A connection that ended amid the body: which of the two it is, the network decides. */
const lossCodes = ["ECONNRESET", "UND_ERR_SOCKET"];

/** All that is ever used of a response of Cloudflare's. */
export interface UpstreamAnswer extends UpstreamNote {
  readonly text: string;
}

/** Every further coding multiplies what a small body can grow to, so there is one at most. */
const knownCodings = ["identity", "gzip", "x-gzip", "deflate", "br"] as const;
export type BodyCoding = (typeof knownCodings)[number];

/** What is used of a response before its body. */
export interface UpstreamHead {
  readonly note: UpstreamNote;
  readonly coding: BodyCoding;
}

/** Those of a header that came twice are joined by commas. */
type HeaderValues = Pick<Headers, "get">;

interface ResponseHead {
  readonly status: number;
  readonly headers: HeaderValues;
}

/**
 * Reads the head of a response of any status; `now` is in milliseconds.
 * @throws RefusedCall for what can be told to be no answer before its body is read.
 */
export function readHead({ status, headers }: ResponseHead, now: number): UpstreamHead {
  const note = { status, ray: readRay(headers), rateLimit: rateLimitHeaders(headers, now) };
  if (status >= 300 && status < 400) throw redirected(note);
  const named = (headers.get("content-encoding") ?? "identity").toLowerCase();
  const coding = knownCodings.find((known) => known === named);
  if (coding === undefined) throw unreadable("encoding", note);
  return { note, coding };
}

/** The refusal for a body that could not be read, by what was thrown. */
export function bodyRefusal(error: unknown, note: UpstreamNote): RefusedCall {
  if (error instanceof TooLargeError) return tooLarge("body too large", note);
  if (lossCodes.includes(causeCode(error))) return unreachable(error, note);
  return unreadable("body broken", note, error);
}

/** The refusal for a request that no head answered, by what was thrown. */
export function requestRefusal(error: unknown): RefusedCall {
  return isNoHttp(error) ? unreadable("not HTTP", null, error) : unreachable(error);
}

/** Something answered, but not in HTTP; undici names its parser's error so, with or without a code. */
function isNoHttp(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : null;
  return cause instanceof Error && cause.name === "HTTPParserError";
}

function readRay(headers: HeaderValues): string | null {
  const ray = headers.get("cf-ray") ?? "";
  return /^[0-9a-f]{16}(-[A-Z]{3})?$/.test(ray) ? ray : null;
}
