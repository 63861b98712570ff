import { hostnameKey } from "../certificates/hostname-key.ts";
import type { Problem } from "./filter.ts";
import { foldText } from "./fold-text.ts";
import { hostnameProblem } from "./hostname-problem.ts";
import { type TermReading, tokenEnd } from "./term-reading.ts";

/** Reads `pay`, a part of a hostname, and `*.example.com`, all hostnames below one. */
export function readHostname(text: string, start: number): TermReading | Problem {
  const end = tokenEnd(text, start);
  // The dots of East Asian keyboards are dots in hostnames too (RFC 3490, 3.1).
  const token = text.slice(start, end).replace(/[\u3002\uff0e\uff61]/g, ".");
  const problem = hostnameProblem(token, start);
  if (problem !== null) return problem;
  if (token.startsWith("*.")) {
    const suffix = hostnameKey(token).slice(1);
    return { anyOf: [{ kind: "below", suffix }], end };
  }
  // A name may be copied with the final dot of DNS, which the API does not write.
  const part = withoutFinalDots(foldText(token));
  return { anyOf: [{ kind: "contains", field: "hostname", text: part }], end };
}

function withoutFinalDots(text: string): string {
  let end = text.length;
  while (text[end - 1] === ".") end--;
  return text.slice(0, end);
}
