import type { Problem } from "./filter.ts";

const field = /([\p{L}\p{N}_-]+)[:：]/uy;

/** Says which fields there are where another one is asked for, such as `status:`. */
export function readUnknownField(text: string, start: number): Problem | null {
  field.lastIndex = start;
  const [prefix, name] = field.exec(text) ?? [];
  if (prefix === undefined) return null;
  const message = `No field is called ${name}. Use name: or id:, and write hostnames and fingerprints without a field.`;
  return { message, start, end: start + prefix.length };
}
