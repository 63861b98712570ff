import { isTooLong, longestFilter } from "../view/longest-filter.ts";
import type { Filter, Problem, Term } from "./filter.ts";
import { readField } from "./read-field.ts";
import { readFingerprint } from "./read-fingerprint.ts";
import { readHostname } from "./read-hostname.ts";
import { readHostnameEntry } from "./read-hostname-entry.ts";
import { readUnknownField } from "./read-unknown-field.ts";
import { readUrl } from "./read-url.ts";
import { skipGaps, type TermReader, type TermReading, tokenEnd } from "./term-reading.ts";

/** In the order of their claim on a text; `readHostname` takes whatever is left. */
const readers: readonly TermReader[] = [
  readHostnameEntry,
  readField,
  readFingerprint,
  readUrl,
  readUnknownField,
];

/**
 * Reads a filter expression: terms that white space parts, each excluding when `-` precedes it.
 * One unreadable part makes the whole a problem. Reads every text, without ever throwing.
 */
export function parseFilter(text: string): Filter {
  if (isTooLong(text)) {
    const room =
      text.length > longestFilter
        ? `at most ${longestFilter} characters`
        : "an address writes some of its characters as up to nine, and has no room for them";
    // No part is named: what is too much may be longer than the page.
    const end = text.length;
    return {
      terms: [],
      problem: { message: `Write a shorter filter: ${room}.`, start: end, end },
    };
  }
  const terms: Term[] = [];
  let at = skipGaps(text, 0);
  while (at < text.length) {
    const isExcluding = text[at] === "-";
    const reading = isExcluding ? readExcluded(text, at) : readTerm(text, at);
    if ("message" in reading) return { terms: [], problem: reading };
    terms.push({ isExcluding, anyOf: reading.anyOf });
    at = skipGaps(text, reading.end);
  }
  return { terms, problem: null };
}

function readExcluded(text: string, start: number): TermReading | Problem {
  const rest = text.slice(start + 1, tokenEnd(text, start));
  if (rest === "") {
    const message = "Write what to exclude right after the minus sign, such as -test.";
    return { message, start, end: start + 1 };
  }
  if (rest.startsWith("-")) {
    const end = start + 1 + rest.length - rest.replace(/^-+/, "").length;
    return { message: "Write one minus sign to exclude, such as -test.", start, end };
  }
  return readTerm(text, start + 1);
}

function readTerm(text: string, start: number): TermReading | Problem {
  for (const reader of readers) {
    const reading = reader(text, start);
    if (reading !== null) return reading;
  }
  return readHostname(text, start);
}
