import { useDeferredValue, useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { isSameScope, type Scope } from "../cloudflare/paths.ts";
import { certificatesKey, certificatesPageQuery } from "./certificates.ts";
import { mergePages } from "./merge-pages.ts";
import { type Pages, usePages } from "./use-pages.ts";
import { useSettledPages } from "./use-settled-pages.ts";

export interface CertificateList
  extends Pick<
    Pages<Certificate>,
    "failed" | "isFetching" | "readAt" | "limitedBy" | "refresh" | "retryFailed"
  > {
  /** What has come so far, each certificate once; null before the first page. */
  readonly certificates: readonly Certificate[] | null;
  readonly rowsRead: number;
  readonly pagesRead: number;
  /** As many as are known of; the last page may tell of another. */
  readonly pagesWanted: number;
  readonly isEndKnown: boolean;
  /** How many certificates Cloudflare says there are; null when it does not. */
  readonly total: number | null;
  readonly hasFailed: boolean;
}

/** The certificates of a scope, page by page as they come. */
export function useCertificates(scope: Scope | null): CertificateList {
  const { pages, plan, ...list } = usePages(
    certificatesKey(scope),
    scope === null ? null : (page) => certificatesPageQuery(scope, page),
  );
  const settled = useSettledPages({ scope, pages }, list.isFetching);
  // Merging and sorting what has come must not hold up typing while pages still arrive.
  const shown = useDeferredValue(settled);
  const merged = useMemo(() => mergePages(shown.pages), [shown]);
  const hasPage = shown.pages.some((page) => page !== undefined);
  const certificates = hasPage && isSameScope(shown.scope, scope) ? merged : null;
  return {
    ...list,
    certificates,
    rowsRead: certificates?.length ?? 0,
    pagesRead: pages.filter((page) => page !== undefined).length,
    pagesWanted: plan.wanted,
    isEndKnown: plan.isEndKnown,
    total: plan.total,
    hasFailed: list.failed.length > 0,
  };
}
