import type { Certificate } from "../certificates/certificate.ts";
import type { Scope } from "../cloudflare/paths.ts";
import {
  isDeadCredential,
  isNoAccess,
  isUnreachable,
  type Refusal,
} from "../cloudflare/refusal.ts";
import type { BudgetState } from "./budget.ts";
import { describeHold } from "./describe-hold.ts";
import type { ListState } from "./list-reading.ts";
import { type ScopeState, scopeStateOf } from "./scope-state.ts";

export interface FailedPage {
  readonly scope: Scope;
  readonly page: number;
  readonly refusal: Refusal;
}

/** Everything that is known of the certificates of the chosen scopes, and how far that goes. */
export interface CertificateReading {
  /** What has come so far, each certificate once; null before the first page. */
  readonly certificates: readonly Certificate[] | null;
  /** How the reading of each scope stands, in the order in which they were chosen. */
  readonly scopes: readonly ScopeState[];
  /** Whether every certificate of every chosen scope is there, as many as were counted. */
  readonly isWhole: boolean;
  readonly rowsRead: number;
  /** How many certificates there are in all; null while a scope has not said so. */
  readonly total: number | null;
  readonly pagesRead: number;
  /** As many as are known of; a page to come may tell of more. */
  readonly pagesWanted: number;
  /** Whether the number of pages is final. */
  readonly isEndKnown: boolean;
  /** Requests of the reading under way that were answered or given up, and all that it takes. */
  readonly requests: { readonly done: number; readonly wanted: number };
  /** When the oldest page of what is shown was read, by the server; null before the first. */
  readonly readAt: number | null;
  /** Pages of the last reading that were given up; what an earlier one brought is shown. */
  readonly failed: readonly FailedPage[];
  /**
   * Whether pages were given up. Of several scopes, one that may not be read and never was is no
   * such failure: nothing of it is shown that could be old.
   */
  readonly hasFailed: boolean;
  /** Whether they were because nobody could be reached. */
  readonly isOffline: boolean;
  /** Whether what came is not what was counted, two readings in a row. */
  readonly isOff: boolean;
  readonly isFetching: boolean;
  /** Whether the person stopped the reading before its end. */
  readonly isStopped: boolean;
  /** Whether the quota of the API holds all requests back; they go on by themselves. */
  readonly isLimited: boolean;
  /** The fault that holds all requests back: the server or Cloudflare does not answer. */
  readonly outage: Refusal | null;
  /** When the next request goes in spite of those, epoch ms by the server's clock. */
  readonly heldUntil: number | null;
  /** Whether requests go slowly because little of the quota is left. */
  readonly isSlowed: boolean;
  /** How long the reading will take from here, ms; null while that cannot be told. */
  readonly msLeft: number | null;
  /** The refusal that no request can pass: nothing is asked by itself any more. */
  readonly deadCredential: Refusal | null;
}

interface Sums {
  total: number | null;
  pagesRead: number;
  pagesWanted: number;
  isEndKnown: boolean;
  done: number;
  wanted: number;
  readAt: number | null;
  isOpen: boolean;
}

/**
 * Adds the lists up. It is done a few times a second, and costs as much as there are scopes; of
 * several, a step for each certificate too.
 */
export function describeReading(
  lists: readonly { readonly scope: Scope; readonly state: ListState<Certificate> }[],
  certificates: readonly Certificate[],
  { hold, isSlowed }: BudgetState,
  reader: { readonly isStopped: boolean; readonly deadCredential: Refusal | null },
): Omit<CertificateReading, "msLeft"> {
  const scopes = lists.map(({ scope, state }) => scopeStateOf(scope, state));
  const sums = addUp(lists.map(({ state }) => state));
  const failed = lists.flatMap(({ scope, state }) =>
    [...state.failed].map(([page, refusal]) => ({ scope, page, refusal })),
  );
  const isOne = lists.length === 1;
  const isFetching = sums.isOpen && !reader.isStopped && reader.deadCredential === null;
  const held = describeHold(isFetching ? hold : null);
  return {
    certificates: sums.pagesRead === 0 ? null : certificates,
    scopes,
    isWhole: scopes.length > 0 && scopes.every(isWholeScope),
    rowsRead: certificates.length,
    // What is listed grows in steps: it may be far behind what has come, and is no part of this.
    total: sums.total === null ? null : sums.total - (isOne ? 0 : repeatsIn(certificates)),
    pagesRead: sums.pagesRead,
    pagesWanted: sums.pagesWanted,
    isEndKnown: sums.isEndKnown,
    requests: { done: sums.done, wanted: sums.wanted },
    readAt: sums.readAt,
    failed,
    hasFailed:
      reader.deadCredential !== null || (isOne ? failed.length > 0 : scopes.some(isFailure)),
    isOffline: [...failed.map(({ refusal }) => refusal), held.outage].some(
      (refusal) => refusal !== null && isUnreachable(refusal),
    ),
    isOff: scopes.some(({ isOff }) => isOff),
    isFetching,
    isStopped: reader.isStopped && sums.isOpen,
    ...held,
    isSlowed,
    deadCredential: reader.deadCredential,
  };
}

/** How often a certificate that one scope lists is listed by another as well. */
function repeatsIn(certificates: readonly Certificate[]): number {
  let repeats = 0;
  for (const { scopes } of certificates) repeats += scopes.length - 1;
  return repeats;
}

export function isWholeScope({ isWhole, status }: ScopeState): boolean {
  return isWhole || status === "not-enabled";
}

function isFailure({ status, refusal, pagesRead }: ScopeState): boolean {
  return status === "failed" || (refusal !== null && pagesRead > 0);
}

function isRefused(failed: ListState<Certificate>["failed"]): boolean {
  // That the credential is good for nothing says nothing of what there is.
  const isItsOwn = (refusal: Refusal) => isNoAccess(refusal) && !isDeadCredential(refusal);
  return failed.size > 0 && [...failed.values()].every(isItsOwn);
}

function addUp(states: readonly ListState<Certificate>[]): Sums {
  const sums: Sums = {
    total: 0,
    pagesRead: 0,
    pagesWanted: 0,
    isEndKnown: true,
    done: 0,
    wanted: 0,
    readAt: null,
    isOpen: false,
  };
  for (const { plan, pagesRead, failed, readAt, done, wanted, isOpen } of states) {
    sums.pagesRead += pagesRead;
    sums.pagesWanted += plan.wanted;
    sums.done += done;
    sums.wanted += wanted;
    sums.isOpen ||= isOpen;
    if (readAt !== null) sums.readAt = Math.min(sums.readAt ?? readAt, readAt);
    // A scope that is refused has nothing to add; one that failed may have, nobody knows what.
    if (pagesRead === 0 && states.length > 1 && isRefused(failed)) continue;
    sums.isEndKnown &&= plan.isEndKnown;
    sums.total = sums.total === null || plan.total === null ? null : sums.total + plan.total;
  }
  return sums;
}
