import type { Certificate } from "../certificates/certificate.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { isNoAccess, isNotEnabled, type Refusal } from "../cloudflare/refusal.ts";
import type { ListState } from "./list-reading.ts";

/** How the reading of one scope stands. */
export type ScopeStatus =
  | "waiting"
  | "loading"
  | "loaded"
  | "empty"
  | "no-access"
  | "not-enabled"
  | "failed";

export interface ScopeState {
  readonly scope: Scope;
  readonly status: ScopeStatus;
  /** Certificates that came of this scope, each once; others may list them too. */
  readonly rows: number;
  /** How many Cloudflare says there are; null when it does not. */
  readonly total: number | null;
  readonly pagesRead: number;
  readonly pagesWanted: number;
  /** Whether the certificates of one whole reading are shown, as many as were counted. */
  readonly isWhole: boolean;
  /** Whether two readings in a row did not bring what was counted. */
  readonly isOff: boolean;
  /** When what is shown was read, epoch ms; null before the first page. */
  readonly readAt: number | null;
  /** Why the last reading is not whole; what an earlier one brought stays. */
  readonly refusal: Refusal | null;
}

export function scopeStateOf(scope: Scope, list: ListState<Certificate>): ScopeState {
  const refusals = [...list.failed.values()];
  const refusal = refusals.find((one) => !isNoAccess(one)) ?? refusals[0] ?? null;
  return {
    scope,
    status: statusOf(list, refusal),
    rows: list.plan.unique,
    total: list.plan.total,
    pagesRead: list.pagesRead,
    pagesWanted: list.plan.wanted,
    isWhole: list.isWhole,
    isOff: list.isOff,
    readAt: list.readAt,
    refusal,
  };
}

function statusOf(list: ListState<Certificate>, refusal: Refusal | null): ScopeStatus {
  if (refusal !== null) {
    if (isNotEnabled(refusal)) return "not-enabled";
    return isNoAccess(refusal) ? "no-access" : "failed";
  }
  // A list that is read again is there all the while.
  if (list.isWhole || list.isOff) return list.plan.unique === 0 ? "empty" : "loaded";
  return list.pagesRead === 0 && !list.isAsked ? "waiting" : "loading";
}
