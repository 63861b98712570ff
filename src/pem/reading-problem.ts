import type { DerKind } from "./der-kind.ts";

/** Why something that was dropped, or a part of it, is not a certificate. */
export type ProblemKind =
  | Exclude<DerKind, "certificate">
  | "empty"
  | "too-large"
  | "too-many"
  | "unreadable-file"
  | "image"
  | "keystore"
  | "not-certificate"
  | "broken-base64"
  | "cut-off"
  | "broken-certificate";

/** A problem by its kind and place alone: it never holds a character of what was read. */
export interface ReadingProblem {
  readonly kind: ProblemKind;
  /** The line on which it begins, counted from 1; null where lines mean nothing. */
  readonly line: number | null;
}
