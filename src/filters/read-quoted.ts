import type { Problem } from "./filter.ts";
import { gap, tokenEnd } from "./term-reading.ts";

/** Quotes as keyboards, word processors and East Asian keyboards write them. */
export const quotes = '"“”„‟＂';

interface Quoted {
  readonly content: string;
  readonly end: number;
}

// A quote that belongs to the text is doubled, as in CSV (RFC 4180).
const straight = /"([^"]*(?:""[^"]*)*)"/y;
const smart = new RegExp(`[${quotes}]([^${quotes}]*)[${quotes}]`, "y");
const endsHere = new RegExp(`(?:${gap}|$)`, "y");

/** Reads a text in quotes; null when there is no quote at this offset. */
export function readQuoted(text: string, start: number): Quoted | Problem | null {
  if (start >= text.length || !quotes.includes(text.charAt(start))) return null;
  straight.lastIndex = start;
  smart.lastIndex = start;
  const [whole, inside] = straight.exec(text) ?? smart.exec(text) ?? [];
  if (whole === undefined || inside === undefined) {
    return { message: "Close the quote that starts here.", start, end: text.length };
  }
  const end = start + whole.length;
  if (inside.trim() === "") {
    return { message: 'Write something between the quotes: "pay.example.com".', start, end };
  }
  endsHere.lastIndex = end;
  if (!endsHere.test(text)) {
    const message = "Put a space after the closing quote.";
    return { message, start: end, end: tokenEnd(text, end) };
  }
  return { content: whole.startsWith('"') ? inside.replaceAll('""', '"') : inside, end };
}
