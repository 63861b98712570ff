import { useDeferredValue, useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Filter } from "./filter.ts";
import { filterRows } from "./match-filter.ts";
import { parseFilter } from "./parse-filter.ts";
import { searchColumns } from "./search-columns.ts";

export interface Filtered {
  readonly filter: Filter;
  /** The numbers of the certificates that match. */
  readonly rows: readonly number[];
}

/** What a filter expression keeps of a list. A long list follows typing without holding it up. */
export function useFilter(certificates: readonly Certificate[], text: string): Filtered {
  const deferred = useDeferredValue(text);
  const filter = useMemo(() => parseFilter(deferred), [deferred]);
  const columns = useMemo(() => searchColumns(certificates), [certificates]);
  const rows = useMemo(() => filterRows(columns, filter), [columns, filter]);
  return useMemo(() => ({ filter, rows }), [filter, rows]);
}
