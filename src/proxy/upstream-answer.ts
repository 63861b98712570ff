import { readBoundedText, TooLargeError } from "./bounded-text.ts";
import { rateLimitHeaders } from "./rate-limit.ts";
import type { RefusedCall, UpstreamNote } from "./refused-call.ts";
import {
  causeCode,
  redirected,
  tooLarge,
  unreachable,
  unreadable,
} from "./upstream-refusals.ts";

/** Far above the largest page, 1,000 certificates with all their hostnames. */
const maxBodyBytes = 16 * 1024 * 1024;

/** A connection that ended amid the body: which of the two it is, the network decides. */
const lossCodes = ["ECONNRESET", "UND_ERR_SOCKET"];

/** All that is ever used of a response of Cloudflare's. */
export interface UpstreamAnswer extends UpstreamNote {
  readonly text: string;
}

/**
 * Reads a response of any status; `now` is in milliseconds.
 * @throws RefusedCall for a redirect and for a body that is broken, no UTF-8 or too large.
 */
export async function readAnswer(response: Response, now: number): Promise<UpstreamAnswer> {
  const { status, headers, body } = response;
  const note = { status, ray: readRay(headers), rateLimit: rateLimitHeaders(headers, now) };
  const problem = headProblem(response, note);
  if (problem !== null) {
    // It fails when the connection is lost already, and then there is nothing left to stop.
    await body?.cancel().catch(() => undefined);
    throw problem;
  }
  try {
    return { ...note, text: await readBoundedText(body, maxBodyBytes) };
  } catch (error) {
    if (error instanceof TooLargeError) throw tooLarge("body too large", note);
    if (lossCodes.includes(causeCode(error))) throw unreachable(error, note);
    throw unreadable("body broken", note, error);
  }
}

/** What can be told before the body is read. */
function headProblem({ status, headers }: Response, note: UpstreamNote): RefusedCall | null {
  if (status >= 300 && status < 400) return redirected(note);
  // Every further coding multiplies what a small body can grow to.
  const coding = headers.get("content-encoding") ?? "identity";
  const isKnown = ["identity", "gzip", "x-gzip", "deflate", "br"].includes(
    coding.toLowerCase(),
  );
  return isKnown ? null : unreadable("encoding", note);
}

function readRay(headers: Headers): string | null {
  const ray = headers.get("cf-ray") ?? "";
  return /^[0-9a-f]{16}(-[A-Z]{3})?$/.test(ray) ? ray : null;
}
