import { hostnameKey } from "../certificates/hostname-key.ts";
import type { Problem } from "./filter.ts";
import { readQuoted } from "./read-quoted.ts";
import type { TermReading } from "./term-reading.ts";

/** Reads `"pay.example.com"`: exactly this hostname entry. */
export function readHostnameEntry(text: string, start: number): TermReading | Problem | null {
  const quoted = readQuoted(text, start);
  if (quoted === null || "message" in quoted) return quoted;
  return { anyOf: [{ kind: "is", hostname: hostnameKey(quoted.content) }], end: quoted.end };
}
