import * as z from "zod/mini";
import { text } from "./odd-values.ts";

const count = z.catch(z.nullable(z.int().check(z.nonnegative())), null);
const code = z.catch(z.nullable(z.int()), null);
const messageText = z.catch(z.string().check(z.maxLength(2_000)), "");
const httpsUrl = z.catch(
  z.nullable(z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s"'<>]+$/))),
  null,
);

const chainLink = z.object({ code, message: messageText });

const apiError = z.object({
  code,
  message: messageText,
  documentation_url: httpsUrl,
  source: z.catch(z.nullable(z.object({ pointer: text })), null),
  error_chain: z.catch(z.array(chainLink).check(z.maxLength(20)), []),
});

/** The readable entries of `errors` or `messages`; both may be missing, empty or odd. */
const apiErrors = z.catch(
  z.pipe(
    z.array(z.catch(z.nullable(apiError), null)),
    z.transform((entries) => entries.filter((entry) => entry !== null)),
  ),
  [],
);

/** Each number is optional at Cloudflare, and null here when it was not a whole number from 0. */
const resultInfo = z.object({
  page: count,
  per_page: count,
  count: count,
  total_count: count,
  total_pages: count,
});

/** What the proxy says of an answer beside Cloudflare's own words. */
const proxyNote = z.object({
  /** Whose words `errors` holds. */
  origin: z.enum(["cloudflare", "proxy"]),
  /** The HTTP status that Cloudflare answered with; null when it did not answer. */
  status: z.nullable(z.int()),
  /** Cloudflare's `cf-ray`, the number that its support asks for. */
  ray: text,
});

/**
 * The v4 envelope, before its `result` is looked at. Only `success === true` with a `result` is
 * trusted, not the status and not a code: a good answer may carry code 10000 in `messages`, and
 * failures come with status 200. Parsing fails only for what is no object.
 * @see https://developers.cloudflare.com/api/
 */
export const envelope = z.object({
  success: z.catch(z.boolean(), false),
  errors: apiErrors,
  messages: apiErrors,
  // A refusal may come without the key, which `z.unknown()` alone would not let pass.
  result: z.optional(z.unknown()),
  result_info: z.catch(z.nullable(resultInfo), null),
  notafter: z.catch(z.nullable(proxyNote), null),
});

export type Envelope = z.infer<typeof envelope>;
export type ApiError = z.infer<typeof apiError>;
export type ResultInfo = z.infer<typeof resultInfo>;
export type ProxyNote = z.infer<typeof proxyNote>;
