import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { RefusedCall, type UpstreamNote } from "./refused-call.ts";

/** What OpenSSL says of a chain that does not end in a known root, or is not of this time or host. */
const untrusted =
  /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/;

export function unreachable(cause: unknown, note: UpstreamNote | null = null): RefusedCall {
  if (untrusted.test(causeCode(cause))) {
    return new RefusedCall(
      proxyErrors.upstreamUntrusted,
      withCode("upstream not trusted", cause),
      "The TLS certificate of what answers for Cloudflare could not be verified. Name the root of a proxy in between in NODE_EXTRA_CA_CERTS.",
    );
  }
  return new RefusedCall(
    proxyErrors.upstreamUnreachable,
    withCode("upstream unreachable", cause),
    "Cloudflare could not be reached, or the connection was lost. Check this server's network and name look-up.",
    note,
  );
}

/** The sample answers for Cloudflare, which was never asked: its refusal is the proxy's. */
export function notInSample(): RefusedCall {
  return new RefusedCall(
    proxyErrors.notInSample,
    "not in the sample",
    "The sample of this server has no such account or zone.",
  );
}

/** The refusal for an answer that is no v4 envelope; it never holds what came instead. */
export function unreadable(
  reason: string,
  note: UpstreamNote | null,
  cause?: unknown,
): RefusedCall {
  const status = note === null ? "" : ` (status ${note.status})`;
  return new RefusedCall(
    proxyErrors.upstreamUnreadable,
    withCode(`upstream ${reason}`, cause),
    `Cloudflare's answer${status} could not be read: it is not what its API sends.`,
    note,
  );
}

export function tooLarge(reason: string, note: UpstreamNote): RefusedCall {
  return new RefusedCall(
    proxyErrors.upstreamTooLarge,
    `upstream ${reason}`,
    "Cloudflare's answer is larger than any page of a list can be, and was dropped.",
    note,
  );
}

export function redirected(note: UpstreamNote): RefusedCall {
  return new RefusedCall(
    proxyErrors.upstreamRedirected,
    "upstream redirect",
    `Cloudflare answered with a redirect (status ${note.status}), which is not followed. Check CLOUDFLARE_BASE_URL.`,
    note,
  );
}

/** The system's or undici's code for a failure, such as ECONNREFUSED; empty without one. */
export function causeCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : null;
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : "";
}

function withCode(reason: string, cause: unknown): string {
  return `${reason} ${causeCode(cause)}`.trim();
}
