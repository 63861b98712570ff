import { useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { rankColumns } from "../certificates/column-ranks.ts";
import { type SortRule, sortCertificates } from "../certificates/sort-certificates.ts";
import type { Scope } from "../cloudflare/paths.ts";

/** The rows to show, in the order of the sort rules. Each column is ranked once per list. */
export function useOrder(
  certificates: readonly Certificate[],
  leaves: Int32Array,
  rows: readonly number[],
  sort: readonly SortRule[],
  scopeName?: (scope: Scope) => string,
): readonly number[] {
  const ranksOf = useMemo(
    () => rankColumns(certificates, leaves, scopeName),
    [certificates, leaves, scopeName],
  );
  return useMemo(() => {
    const isShown = new Uint8Array(certificates.length);
    for (const row of rows) isShown[row] = 1;
    return sortCertificates(ranksOf, sort, (row) => isShown[row] === 1);
  }, [ranksOf, certificates, rows, sort]);
}
