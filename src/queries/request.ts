import * as v from "valibot";
import { type Envelope, envelope, type ResultInfo } from "../cloudflare/envelope.ts";
import { noAnswer, RefusedError } from "../cloudflare/refusal.ts";
import { deviceNow } from "./device-time.ts";
import { askedAt } from "./preloads.ts";
import { serverTime } from "./server-time.ts";

export interface Answer {
  readonly result: unknown;
  readonly info: ResultInfo | null;
}

/**
 * Asks the proxy, which stands at `/api` of the page's own origin.
 * @param note is told the headers of any answer: they say how much of the quota is left
 * @throws RefusedError when there is no `result` that can be trusted.
 */
export async function request(
  path: string,
  query: Readonly<Record<string, number>>,
  signal: AbortSignal,
  note: (headers: Headers) => void,
): Promise<Answer> {
  const search = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, String(value)]),
  );
  const url = `/api${path}${search.size > 0 ? `?${search}` : ""}`;
  const sentAt = askedAt(url);
  const response = await send(url, signal);
  const receivedAt = deviceNow();
  note(response.headers);
  const body = await readEnvelope(response, signal);
  serverTime.observe(response.headers.get("date"), sentAt, receivedAt);
  if (response.ok && body.success && body.result !== null && body.result !== undefined) {
    return { result: body.result, info: body.result_info };
  }
  throw new RefusedError({
    origin: body.notafter?.origin ?? "proxy",
    status: body.notafter?.status ?? null,
    pageStatus: response.status,
    errors: body.errors,
    ray: body.notafter?.ray ?? null,
    retryAfterSeconds: wholeSeconds(response.headers.get("retry-after")),
  });
}

async function send(url: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(url, location.href), { signal, redirect: "manual" });
  } catch (cause) {
    signal.throwIfAborted();
    throw networkError(null, cause);
  }
  // The proxy sends nobody elsewhere; a sign-in before it does. Which 3xx it was stays hidden.
  if (response.type === "opaqueredirect") throw networkError(302, "redirect");
  return response;
}

/** Something else than the proxy may answer: a captive portal, an identity page, a dead port. */
async function readEnvelope(response: Response, signal: AbortSignal): Promise<Envelope> {
  try {
    return v.parse(envelope, await response.json());
  } catch (cause) {
    signal.throwIfAborted();
    throw networkError(isCut(response, cause) ? null : response.status, cause);
  }
}

/** Whether an answer broke off. JSON may do so without an error: it then ends in its midst. */
function isCut({ headers }: Response, cause: unknown): boolean {
  if (cause instanceof SyntaxError) return /json/.test(headers.get("content-type") ?? "");
  return cause instanceof TypeError;
}

function networkError(status: number | null, cause: unknown): RefusedError {
  return new RefusedError({ ...noAnswer, pageStatus: status }, { cause });
}

function wholeSeconds(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
