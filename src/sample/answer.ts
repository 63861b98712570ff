/** What every answer of the sample has in common: the v4 envelope and Cloudflare's headers. */

interface Message {
  readonly code: number;
  readonly message: string;
}

interface PageBounds {
  readonly min: number;
  readonly max: number;
  readonly standard: number;
  /** Some lists of Cloudflare do not say how many pages there are. */
  readonly tellsTotalPages: boolean;
}

export function answerResult(result: unknown, messages: readonly Message[] = []): Response {
  return answer(200, { result, success: true, errors: [], messages });
}

/**
 * One page of a list. `page` and `per_page` are brought within their bounds, and reported so;
 * beyond the last page the list is empty.
 */
export function answerPage(
  list: readonly unknown[],
  query: URLSearchParams,
  { min, max, standard, tellsTotalPages }: PageBounds,
): Response {
  const page = Math.max(1, wholeNumber(query.get("page")) ?? 1);
  const perPage = Math.min(max, Math.max(min, wholeNumber(query.get("per_page")) ?? standard));
  const result = list.slice((page - 1) * perPage, page * perPage);
  const totalPages = Math.ceil(list.length / perPage);
  return answer(200, {
    result,
    success: true,
    errors: [],
    messages: [],
    result_info: {
      page,
      per_page: perPage,
      count: result.length,
      total_count: list.length,
      ...(tellsTotalPages ? { total_pages: totalPages } : {}),
    },
  });
}

export function answerErrors(status: number, errors: readonly Message[]): Response {
  return answer(status, { result: null, success: false, errors, messages: [] });
}

/** Cloudflare's refusal of a scope has neither `messages` nor `result`. */
export function answerAuthenticationError(): Response {
  const errors = [{ code: 10_000, message: "Authentication error" }];
  return answer(403, { success: false, errors });
}

/** @see https://developers.cloudflare.com/fundamentals/api/reference/limits/ */
function answer(status: number, envelope: object): Response {
  return new Response(JSON.stringify(envelope), {
    status,
    headers: {
      "Content-Type": "application/json; charset=UTF-8",
      Ratelimit: '"default";r=1199;t=300',
      "Ratelimit-Policy": '"default";q=1200;w=300',
    },
  });
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
