import type { Problem } from "./filter.ts";
import { foldText } from "./fold-text.ts";
import { readQuoted } from "./read-quoted.ts";
import { type TermReading, tokenEnd } from "./term-reading.ts";

// The wide colon is the one of Japanese and Chinese keyboards.
const knownField = /(name|id)[:：]/iy;

/** Reads `name:payments`, `name:"two words"` and `id:f174`. */
export function readField(text: string, start: number): TermReading | Problem | null {
  knownField.lastIndex = start;
  const [prefix, name] = knownField.exec(text) ?? [];
  if (prefix === undefined || name === undefined) return null;
  const field = name.toLowerCase() === "id" ? "id" : "name";
  const valueStart = start + prefix.length;
  const value = readValue(text, valueStart);
  if ("message" in value) return value;
  const folded = foldText(value.content);
  if (folded.trim() !== "") {
    return { anyOf: [{ kind: "contains", field, text: folded }], end: value.end };
  }
  const example = field === "id" ? "id:f174" : "name:payments";
  const message = `Write what to look for right after ${field}: without a space, such as ${example}.`;
  return { message, start, end: value.end };
}

function readValue(text: string, start: number): { content: string; end: number } | Problem {
  const quoted = readQuoted(text, start);
  if (quoted !== null) return quoted;
  const end = tokenEnd(text, start);
  return { content: text.slice(start, end), end };
}
