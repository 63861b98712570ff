import type { ApiError, ProxyNote, ResultInfo } from "../cloudflare/envelope.ts";
import type { Route } from "../cloudflare/paths.ts";
import { proxyErrors } from "../cloudflare/proxy-errors.ts";
import { isRateLimit } from "../cloudflare/refusal.ts";
import { readEnvelope } from "./read-envelope.ts";
import { reduceResult } from "./reduce-result.ts";
import { clientError, type RefusedCall } from "./refused-call.ts";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import { unreadable } from "./upstream-refusals.ts";

/** What goes to the client: a v4 envelope of the proxy's own making. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Success | Failure;
}

interface Success {
  readonly success: true;
  readonly errors: readonly [];
  readonly messages: readonly ApiError[];
  readonly result: unknown;
  readonly result_info?: Readonly<Record<string, number>>;
}

interface Failure {
  readonly success: false;
  readonly errors: readonly Partial<ApiError>[];
  readonly messages: readonly ApiError[];
  readonly result: null;
  readonly notafter: ProxyNote;
}

export function success(result: unknown): Answer {
  return {
    status: 200,
    headers: {},
    body: { success: true, errors: [], messages: [], result },
  };
}

/** The envelope of a refusal in the proxy's own words. */
export function refusal({ code, message, status, upstream }: RefusedCall): Answer {
  return {
    status,
    headers: {
      ...upstream?.rateLimit,
      ...(code === proxyErrors.methodNotAllowed && { allow: "GET, HEAD" }),
    },
    body: {
      success: false,
      errors: [{ code, message }],
      messages: [],
      result: null,
      notafter: {
        origin: "proxy",
        status: upstream?.status ?? null,
        ray: upstream?.ray ?? null,
      },
    },
  };
}

/**
 * Rebuilds Cloudflare's answer from its known fields.
 * @throws RefusedCall when it is no envelope, or says neither a result nor an error.
 */
export function rebuild(route: Route, upstream: UpstreamAnswer): Answer {
  const { status, ray, rateLimit } = upstream;
  const { success, errors, messages, result, result_info } = readEnvelope(upstream);
  if (success && status >= 200 && status < 300) {
    const body = {
      errors: [],
      messages,
      result: reduceResult(route, result, upstream),
    } as const;
    return {
      status: 200,
      headers: rateLimit,
      body: { success, ...body, ...(result_info && infoOf(result_info)) },
    };
  }
  if (success || errors.length === 0) throw unreadable("failure without errors", upstream);
  return {
    status: failureStatus(status, errors),
    headers: rateLimit,
    body: {
      success: false,
      errors,
      messages,
      result: null,
      notafter: { origin: "cloudflare", status, ray },
    },
  };
}

/** Absent numbers stay absent: the official client takes a null for a number. */
function infoOf(info: ResultInfo): { result_info: Record<string, number> } {
  const known = Object.entries(info).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return { result_info: Object.fromEntries(known) };
}

function failureStatus(status: number, errors: readonly ApiError[]): number {
  // Cloudflare also says "slow down" with status 200 and 500.
  if (isRateLimit({ status, errors })) return 429;
  return clientError(status) ?? 502;
}
