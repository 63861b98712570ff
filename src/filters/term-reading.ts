import type { Problem, Test } from "./filter.ts";

/** What a reader made of the text from some offset on. */
export interface TermReading {
  readonly anyOf: readonly Test[];
  /** The offset past the last character that belongs to the term. */
  readonly end: number;
}

/** Reads the term at an offset; null when the text there is for another reader. */
export type TermReader = (text: string, start: number) => TermReading | Problem | null;

/**
 * What parts two terms, for use in a pattern: white space, and the invisible marks that stick to
 * copied text, such as the one before a thumbprint in the dialogs of Windows.
 */
export const gap = "[\\s\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069]";

const oneGap = new RegExp(gap, "g");
const noGap = new RegExp(`(?!${gap})`, "g");

/** The offset of the first character at or after `start` that is no gap, or the text's end. */
export function skipGaps(text: string, start: number): number {
  return findFrom(noGap, text, start);
}

/** The offset of the next gap, or the end of the text. */
export function tokenEnd(text: string, start: number): number {
  return findFrom(oneGap, text, start);
}

function findFrom(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? text.length;
}
