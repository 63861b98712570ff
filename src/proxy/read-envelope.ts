import * as v from "valibot";
import { type Envelope, envelope } from "../cloudflare/envelope.ts";
import { isHeavyJson } from "./json-weight.ts";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import { tooLarge, unreadable } from "./upstream-refusals.ts";

/** More than Cloudflare ever sends; a hostile answer must not cost the time to read them all. */
const maxErrors = 50;

/** A page of 1,000 certificates with a thousand hostnames each is lighter. */
const maxWeight = 1_500_000;

/**
 * Parses a body as a v4 envelope of known fields.
 * @throws RefusedCall when it is not one.
 */
export function readEnvelope(upstream: UpstreamAnswer): Envelope {
  const fields = parseObject(upstream);
  const { success, result, result_info } = fields;
  return v.parse(envelope, {
    success,
    errors: firstOf(fields.errors),
    messages: firstOf(fields.messages),
    result,
    result_info,
    // It is the proxy's own to say.
    notafter: null,
  });
}

function parseObject(upstream: UpstreamAnswer): Readonly<Record<string, unknown>> {
  if (isHeavyJson(upstream.text, maxWeight)) throw tooLarge("body too complex", upstream);
  try {
    const body: unknown = JSON.parse(upstream.text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // The parser's message quotes the body, so it goes nowhere.
  }
  throw unreadable("body not an envelope", upstream);
}

function firstOf(entries: unknown): unknown {
  return Array.isArray(entries) ? entries.slice(0, maxErrors) : entries;
}
