import { useEffect, useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { columnIds, rankColumns } from "../certificates/column-ranks.ts";
import { type SortRule, sortCertificates } from "../certificates/sort-certificates.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { doWhenIdle } from "../ui/do-when-idle.ts";

/**
 * The rows to show, in the order of the sort rules. Each column is ranked once per list: before
 * it is asked for, when the page has the time. A list that still grows is another one in a moment.
 */
export function useOrder(
  certificates: readonly Certificate[],
  leaves: Int32Array,
  rows: readonly number[],
  sort: readonly SortRule[],
  isGrowing: boolean,
  scopeName?: (scope: Scope) => string,
): readonly number[] {
  const ranks = useMemo(
    () => rankColumns(certificates, leaves, scopeName),
    [certificates, leaves, scopeName],
  );
  useEffect(() => {
    if (isGrowing) return;
    return doWhenIdle(ranks.prepare(columnIds));
  }, [ranks, isGrowing]);
  return useMemo(() => {
    const isShown = new Uint8Array(certificates.length);
    for (const row of rows) isShown[row] = 1;
    return sortCertificates(ranks.of, sort, (row) => isShown[row] === 1);
  }, [ranks, certificates, rows, sort]);
}
