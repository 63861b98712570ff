/** A stretch of a text, in UTF-16 code units: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface TextPiece {
  readonly start: number;
  readonly piece: string;
  readonly kind: "plain" | "marked" | "invisible";
}

/**
 * Control, format (bidi overrides, zero-width) and filler characters, line separators and lone
 * surrogates: what a reader cannot see but a deceiver can use. Tags, variation selectors and
 * fillers are among those that programs are to draw as nothing. A space is seen between two
 * letters, and neither before nor after all of them.
 * @see https://www.unicode.org/reports/tr36/
 */
const eachInvisible = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{Zl}\p{Zp}\u2800]|^\s|\s$/gu;
/** What most texts are; the Unicode properties above cost the first rows a noticeable time. */
const printableAscii = /^(?! )[ -~]*(?<! )$/;

/** Cuts a text into pieces to show: plain, marked, and single invisible characters. */
export function splitText(text: string, marked: readonly TextRange[]): readonly TextPiece[] {
  if (marked.length === 0 && printableAscii.test(text)) {
    return text === "" ? [] : [{ start: 0, piece: text, kind: "plain" }];
  }
  const pieces: TextPiece[] = [];
  const hidden = [...text.matchAll(eachInvisible)];
  let written = 0;
  for (const { start, end } of marked) {
    push(start, "plain");
    push(end, "marked");
  }
  push(text.length, "plain");
  return pieces;

  /** What is left up to here. A mark that begins amid an invisible character has it before itself. */
  function push(end: number, kind: "plain" | "marked"): void {
    for (const { index, 0: piece } of hidden) {
      if (index < written || index >= end) continue;
      if (index > written)
        pieces.push({ start: written, piece: text.slice(written, index), kind });
      pieces.push({ start: index, piece, kind: "invisible" });
      written = index + piece.length;
    }
    if (written >= end) return;
    pieces.push({ start: written, piece: text.slice(written, end), kind });
    written = end;
  }
}
