import { once } from "../certificates/once.ts";
import { foldText, isAscii } from "./fold-text.ts";

/** A part of a text, from `start` up to but without `end`, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ranges in order, with those that overlap or touch as one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push(range);
    else merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
  }
  return merged;
}

export function wholeRange(text: string): Range {
  return { start: 0, end: text.length };
}

/** Every place of `part` in `text`, also those that overlap. */
export function rangesOf(text: string, part: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    ranges.push({ start: at, end: at + part.length });
  }
  return ranges;
}

/**
 * The parts of a text that fold to a folded text, in whole characters as a person sees them,
 * because folding can change how many code units a character has.
 */
export function foldedRanges(text: string, folded: string): readonly Range[] {
  const textFolded = foldText(text);
  const found = rangesOf(textFolded, folded);
  if (found.length === 0 || isAscii(text)) return found;
  const characters = foldedCharacters(text);
  // Should characters fold otherwise alone than together, there is no telling which matched.
  const isSound = characters.map((character) => character.folded).join("") === textFolded;
  return isSound ? found.map((range) => shownRange(range, characters)) : [wholeRange(text)];
}

interface FoldedCharacter {
  readonly folded: string;
  /** Where the character lies in the text as shown. */
  readonly shown: Range;
}

/** Made when first needed: it makes the browser load its data of languages. */
const segmenter = once(() => new Intl.Segmenter(undefined, { granularity: "grapheme" }));

function foldedCharacters(text: string): readonly FoldedCharacter[] {
  return Array.from(segmenter().segment(text), ({ segment, index }) => ({
    folded: foldText(segment),
    shown: { start: index, end: index + segment.length },
  }));
}

function shownRange(range: Range, characters: readonly FoldedCharacter[]): Range {
  let at = 0;
  let start: number | null = null;
  for (const { folded, shown } of characters) {
    at += folded.length;
    if (at > range.start) start ??= shown.start;
    if (at >= range.end) return { start: start ?? shown.start, end: shown.end };
  }
  return { start: start ?? 0, end: characters.at(-1)?.shown.end ?? 0 };
}
