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
 * are format characters too.
 * @see https://www.unicode.org/reports/tr36/
 */
const invisible =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5/u;
/** What most texts are; the Unicode properties above cost the first rows a noticeable time. */
const printableAscii = /^[\x20-\x7e]*$/;
const eachInvisible = new RegExp(invisible, "gu");

/** Cuts a text into pieces to show: plain, marked, and single invisible characters. */
export function splitText(text: string, marked: readonly TextRange[]): readonly TextPiece[] {
  if (marked.length === 0 && (printableAscii.test(text) || !invisible.test(text))) {
    return text === "" ? [] : [{ start: 0, piece: text, kind: "plain" }];
  }
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { start, end } of marked) {
    pushPieces(pieces, text.slice(done, start), done, "plain");
    pushPieces(pieces, text.slice(start, end), start, "marked");
    done = end;
  }
  pushPieces(pieces, text.slice(done), done, "plain");
  return pieces;
}

function pushPieces(
  pieces: TextPiece[],
  text: string,
  offset: number,
  kind: "plain" | "marked",
): void {
  let done = 0;
  for (const { index, 0: character } of text.matchAll(eachInvisible)) {
    if (index > done)
      pieces.push({ start: offset + done, piece: text.slice(done, index), kind });
    pieces.push({ start: offset + index, piece: character, kind: "invisible" });
    done = index + character.length;
  }
  if (done < text.length) pieces.push({ start: offset + done, piece: text.slice(done), kind });
}
