import type { Scope } from "../cloudflare/paths.ts";
import type { Refusal } from "../cloudflare/refusal.ts";
import { explainRefusal, shortRefusal } from "./explain-refusal.ts";

export interface SentenceProps {
  readonly refusal: Refusal;
  /** What was asked for: then it is said what to do; else who refused. */
  readonly scope?: Scope;
}

export function SentenceWords({ refusal, scope }: SentenceProps) {
  return scope === undefined ? shortRefusal(refusal) : explainRefusal(refusal, scope).advice;
}
