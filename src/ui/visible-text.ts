import { codePointName } from "./code-point-name.ts";
import { splitText } from "./split-text.ts";

/**
 * Text from the API on one line, with every invisible character (controls, line breaks, bidi
 * overrides, zero-width) as its code point, as the page shows it.
 */
export function visibleText(text: string): string {
  return splitText(text, [])
    .map(({ piece, kind }) => (kind === "invisible" ? codePointName(piece) : piece))
    .join("");
}
