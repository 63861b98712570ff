import recorded from "./recorded-responses.json" with { type: "json" };
import type { Answer } from "./upstream-options.ts";

export type RecordedName = keyof typeof recorded;

/** An answer of Cloudflare's as it was recorded or quoted; each tells its origin in the file. */
export function recordedAnswer(name: RecordedName): Answer {
  const { status, headers, body }: Answer = recorded[name];
  return { status, headers, body };
}
