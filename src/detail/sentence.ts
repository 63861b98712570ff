import type { Certificate } from "../certificates/certificate.ts";
import { formatCount } from "../certificates/format-count.ts";

/** A part of a sentence: words, or what the page shows in its own way. */
export type Piece =
  | string
  | { readonly hostname: string }
  | { readonly certificate: Certificate }
  | { readonly time: number };

export type Sentence = readonly Piece[];

/** Hostnames and roots that a sentence names; the rest is counted. */
export const mostNamed = 3;

/** "a", "a and b", "a, b and c", "a, b, c and 2 more". */
export function list(pieces: readonly Exclude<Piece, string>[]): readonly Piece[] {
  const named: readonly Piece[] = pieces.slice(0, mostNamed);
  const rest = pieces.length - named.length;
  const all = rest > 0 ? [...named, `${formatCount(rest)} more`] : named;
  return all.flatMap((piece, index) => {
    if (index === 0) return [piece];
    return [index === all.length - 1 ? " and " : ", ", piece];
  });
}
