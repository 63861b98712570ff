import * as v from "valibot";
import { fields, text } from "./odd-values.ts";

const count = v.fallback(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), null);
const code = v.fallback(v.nullable(v.pipe(v.number(), v.safeInteger())), null);
const messageText = v.fallback(v.pipe(v.string(), v.maxLength(2_000)), "");
const httpsUrl = v.fallback(
  v.nullable(v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s"'<>]+$/))),
  null,
);

const chainLink = fields({ code, message: messageText });

const apiError = fields({
  code,
  message: messageText,
  documentation_url: httpsUrl,
  source: v.fallback(v.nullable(fields({ pointer: text })), null),
  error_chain: v.fallback(v.pipe(v.array(chainLink), v.maxLength(20)), []),
});

/** The readable entries of `errors` or `messages`; both may be missing, empty or odd. */
const apiErrors = v.fallback(
  v.pipe(
    v.array(v.fallback(v.nullable(apiError), null)),
    v.transform((entries) => entries.filter((entry) => entry !== null)),
  ),
  [],
);

/** Each number is optional at Cloudflare, and null here when it was not a whole number from 0. */
const resultInfo = fields({
  page: count,
  per_page: count,
  count: count,
  total_count: count,
  total_pages: count,
});

/** What the proxy says of an answer beside Cloudflare's own words. */
const proxyNote = fields({
  /** Whose words `errors` holds. */
  origin: v.picklist(["cloudflare", "proxy"]),
  /** The HTTP status that Cloudflare answered with; null when it did not answer. */
  status: v.nullable(v.pipe(v.number(), v.safeInteger())),
  /** Cloudflare's `cf-ray`, the number that its support asks for. */
  ray: text,
});

/**
 * The v4 envelope, before its `result` is looked at. Only `success === true` with a `result` is
 * trusted, not the status and not a code: a good answer may carry code 10000 in `messages`, and
 * failures come with status 200. Parsing fails only for what is no object.
 * @see https://developers.cloudflare.com/api/
 */
export const envelope = fields({
  success: v.fallback(v.boolean(), false),
  errors: apiErrors,
  messages: apiErrors,
  // A refusal may come without the key, which `v.unknown()` alone would not let pass.
  result: v.optional(v.unknown()),
  result_info: v.fallback(v.nullable(resultInfo), null),
  notafter: v.fallback(v.nullable(proxyNote), null),
});

export type Envelope = v.InferOutput<typeof envelope>;
export type ApiError = v.InferOutput<typeof apiError>;
export type ResultInfo = v.InferOutput<typeof resultInfo>;
export type ProxyNote = v.InferOutput<typeof proxyNote>;
