import type { IncomingHttpHeaders } from "node:http";
import { matchPath, perPageBounds } from "../src/cloudflare/paths.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import type {
  Answer,
  Credential,
  FullResultInfo,
  RecordedRequest,
  UpstreamOptions,
} from "./upstream-options.ts";

/** What Cloudflare would answer to a request, with the paging that the options ask for. */
export function upstreamAnswer(request: RecordedRequest, options: UpstreamOptions): Answer {
  const refusal = refuseCredential(request.headers, options.credential);
  if (refusal !== null) return refusal;
  const route = matchPath(request.path);
  if (route === null) return recordedAnswer("route-400");
  if (request.method !== "GET" && request.method !== "HEAD") {
    return recordedAnswer("auth-method-405");
  }
  if (route.name === "token-verify") return recordedAnswer("verify-ok");
  if (route.name !== "certificates") {
    const maxPerPage = Math.min(perPageBounds[route.name].max, options.maxPerPage);
    return listAnswer(options[route.name], request.query, { ...options, maxPerPage }, 20);
  }
  const certificates = options.certificates[route.scope.id];
  if (certificates === undefined) return recordedAnswer("auth-error-403");
  return listAnswer(certificates, request.query, options);
}

/** Exactly the expected credential passes, and nothing beside it. */
function refuseCredential(headers: IncomingHttpHeaders, expected: Credential): Answer | null {
  const { authorization, "x-auth-email": email, "x-auth-key": key } = headers;
  const hasPair = email !== undefined || key !== undefined;
  if (authorization === undefined && !hasPair) return recordedAnswer("auth-missing-400");
  if (authorization !== undefined && hasPair) return recordedAnswer("token-malformed-400");
  if ("token" in expected) {
    return authorization === `Bearer ${expected.token}`
      ? null
      : recordedAnswer("auth-error-403");
  }
  const isRight = email === expected.email && key === expected.key;
  return isRight ? null : recordedAnswer("key-unknown-400");
}

function listAnswer(
  items: readonly unknown[],
  query: URLSearchParams,
  options: UpstreamOptions,
  defaultPerPage = 50,
): Answer {
  const asked = wholeNumber(query.get("per_page")) ?? defaultPerPage;
  const perPage = Math.min(asked, options.maxPerPage);
  const totalPages = Math.ceil(items.length / perPage);
  let page = options.ignorePage ? 1 : (wholeNumber(query.get("page")) ?? 1);
  if (options.repeatLastPage) page = Math.min(page, Math.max(totalPages, 1));
  const result = items.slice((page - 1) * perPage, page * perPage);
  const info = resultInfo(options, {
    page,
    per_page: perPage,
    count: result.length,
    total_count: items.length,
    total_pages: totalPages,
  });
  const body = { success: true, errors: [], messages: [], result };
  return { status: 200, body: info === undefined ? body : { ...body, result_info: info } };
}

function resultInfo({ resultInfo: form }: UpstreamOptions, full: FullResultInfo): unknown {
  if (typeof form === "function") return form(full);
  const { total_pages: _, ...withoutTotalPages } = full;
  switch (form) {
    case "full":
      return full;
    case "no-total-pages":
      return withoutTotalPages;
    case "only-total-count":
      return { total_count: full.total_count };
    case "null":
      return null;
    case "none":
      return undefined;
  }
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
