import type { Certificate } from "../certificates/certificate.ts";
import { scopeKey } from "../certificates/scope-selection.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { isPassing } from "../cloudflare/refusal.ts";
import type { CertificateReading } from "./certificate-list.ts";
import type { ListReading } from "./list-reading.ts";
import { mergePages } from "./merged-certificates.ts";
import type { Page } from "./page-query.ts";
import type { Reader } from "./reader.ts";

/** A list of which every page has been read, as many certificates as were counted. */
export interface WholeList {
  readonly scope: Scope;
  readonly pages: readonly Page<Certificate>[];
  readonly certificates: readonly Certificate[];
  /** When the oldest page was read, epoch ms by the server's clock. */
  readonly readAt: number;
}

/**
 * What happened to a list: it is to be read; it is drawn, or no more; a page of it came, failed,
 * or was put there; or anything else.
 */
export interface ListEvent {
  readonly kind: "begun" | "shown" | "read" | "failed" | "seeded" | "changed";
  readonly scope: Scope;
}

/** The lists behind what is shown, for what keeps them: fresh, or on the device. */
export interface ReadingLists {
  readonly shown: () => {
    readonly scopes: readonly Scope[];
    /** How many requests it takes to read them again. */
    readonly requests: number;
    readonly isReading: boolean;
    readonly readAt: number | null;
    /** Whether a page failed for a reason that may pass. */
    readonly hasFailed: boolean;
  };
  readonly scopes: () => readonly Scope[];
  /** The list of a scope when all of it is there, nothing failed and nothing is on its way. */
  readonly whole: (scope: Scope) => WholeList | null;
  readonly readAt: (scope: Scope) => number | null;
  /** Shows a kept list as if it had been read at `readAt`; an old one is then read again. */
  readonly seed: (
    list: Pick<WholeList, "scope" | "pages" | "readAt">,
    options: { readonly isOld: boolean },
  ) => void;
  /**
   * Reads what is shown again, but not what Cloudflare refused on its merits; nor, unless the
   * page's own server has answered since, what something else answered in its place. Resolves
   * when nothing is under way any more.
   */
  readonly reread: (options: { readonly isServerReached: boolean }) => Promise<void>;
  /** Asks Cloudflare for nothing until this is settled. */
  readonly holdUntil: (settled: Promise<unknown>) => void;
  /** Forgets everything that was read, and reads what is shown anew. */
  readonly reset: () => void;
  readonly subscribe: (listener: (event: ListEvent) => void) => () => void;
}

interface Shown {
  readonly chosen: () => readonly Scope[];
  readonly reading: () => CertificateReading;
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param shown what the page shows of the reader's lists */
export function createReadingLists(
  reader: Reader<Certificate>,
  shown: Shown,
): ReadingLists & { readonly tell: (event: ListEvent) => void } {
  const listeners = new Set<(event: ListEvent) => void>();
  const listOf = (scope: Scope) => reader.lists().get(scopeKey(scope));

  return {
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    shown() {
      const { isFetching, failed, readAt, pagesWanted } = shown.reading();
      return {
        scopes: shown.chosen(),
        requests: pagesWanted,
        isReading: isFetching || reader.isBusy(),
        readAt,
        hasFailed: failed.some(({ refusal }) => isPassing(refusal)),
      };
    },
    scopes: shown.chosen,
    whole: (scope) => wholeOf(scope, listOf(scope)),
    readAt: (scope) => listOf(scope)?.state().readAt ?? null,
    seed: ({ scope, pages, readAt }, { isOld }) =>
      reader.seed(scopeKey(scope), pages, readAt, isOld),
    async reread({ isServerReached }) {
      reader.refreshReadable(
        (refusal) => isPassing(refusal) || (isServerReached && refusal.origin === "network"),
      );
      await rest(shown, () => reader.isBusy());
    },
    holdUntil: reader.holdUntil,
    reset: reader.reset,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function wholeOf(scope: Scope, list: ListReading<Certificate> | undefined): WholeList | null {
  const state = list?.state();
  if (state === undefined || !state.isWhole || state.isOpen || state.failed.size > 0)
    return null;
  const pages = state.pages.slice(0, state.plan.wanted).filter((page) => page !== undefined);
  if (state.readAt === null) return null;
  return { scope, pages, certificates: mergePages(pages), readAt: state.readAt };
}

function rest({ subscribe }: Shown, isBusy: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const leave = subscribe(look);
    look();
    function look(): void {
      if (isBusy()) return;
      leave();
      resolve();
    }
  });
}
