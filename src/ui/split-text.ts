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
 * surrogates: what a reader cannot see but a deceiver can use. The tag and variation selectors
 * are format characters too. A space is seen between two letters, and neither before nor after
 * all of them.
 * @see https://www.unicode.org/reports/tr36/
 */
const eachInvisible =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|\u034f|^\s|\s$/gu;
/** What most texts are; the Unicode properties above cost the first rows a noticeable time. */
const printableAscii = /^(?! )[ -~]*(?<! )$/;

/** Cuts a text into pieces to show: plain, marked, and single invisible characters. */
export function splitText(text: string, marked: readonly TextRange[]): readonly TextPiece[] {
  if (marked.length === 0 && printableAscii.test(text)) {
    return text === "" ? [] : [{ start: 0, piece: text, kind: "plain" }];
  }
  const pieces: TextPiece[] = [];
  const hidden = [...text.matchAll(eachInvisible)];
  let done = 0;
  for (const { start, end } of marked) {
    push(done, start, "plain");
    push(start, end, "marked");
    done = end;
  }
  push(done, text.length, "plain");
  return pieces;

  function push(from: number, end: number, kind: "plain" | "marked"): void {
    let start = from;
    for (const { index, 0: piece } of hidden) {
      if (index < from || index >= end) continue;
      if (index > start) pieces.push({ start, piece: text.slice(start, index), kind });
      pieces.push({ start: index, piece, kind: "invisible" });
      start = index + piece.length;
    }
    if (start < end) pieces.push({ start, piece: text.slice(start, end), kind });
  }
}
