import type { Fingerprint } from "../certificates/fingerprint.ts";

/**
 * A filter expression that was read. With a problem it has no terms, so that an expression that
 * cannot be read filters nothing away.
 */
export type Filter =
  | { readonly terms: readonly Term[]; readonly problem: null }
  | { readonly terms: readonly []; readonly problem: Problem };

/** Why an expression cannot be read, in plain words, and which part of its text is to blame. */
export interface Problem {
  readonly message: string;
  /** UTF-16 offsets into the text as it was typed. */
  readonly start: number;
  readonly end: number;
}

/** One term; a certificate must match every term of a filter. */
export interface Term {
  readonly isExcluding: boolean;
  /** One of these has to hold; several where a text can be read in more than one way. */
  readonly anyOf: readonly Test[];
}

export type Test =
  /** Some hostname, or the field, contains the text, which is folded by `foldText`. */
  | { readonly kind: "contains"; readonly field: Field; readonly text: string }
  /** Some hostname entry is this one, a `hostnameKey`. */
  | { readonly kind: "is"; readonly hostname: string }
  /** Some hostname entry is this one, or is a wildcard that covers it. */
  | { readonly kind: "covers"; readonly hostname: string }
  /** Some hostname entry ends with this suffix, `.example.com`, and has more before it. */
  | { readonly kind: "below"; readonly suffix: string }
  /** The fingerprint contains these digits, and is of the kind that a label named. */
  | { readonly kind: "fingerprint"; readonly part: Fingerprint };

export type Field = "hostname" | "name" | "id";

/** The filter that keeps every certificate. */
export const emptyFilter: Filter = { terms: [], problem: null };
