import { useCallback, useMemo, useState } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { doWhenIdle } from "../ui/do-when-idle.ts";
import { emptyFilter, type Filter } from "./filter.ts";
import { rowNumbers } from "./row-numbers.ts";
import { useFilterCode } from "./use-filter-code.ts";

export interface Filtered {
  readonly filter: Filter;
  /** The numbers of the certificates that match. */
  readonly rows: readonly number[];
  /** False while the filter that the page was opened with is not read yet. */
  readonly isRead: boolean;
  /** Somebody is about to type: what the first letter needs is made ready. */
  readonly prepare: () => void;
}

/** Said of a filter that cannot be read for want of code. */
const goneFilter: Filter = {
  terms: [],
  problem: { message: "Reload the page to filter.", start: 0, end: 0 },
};

/** What a filter expression keeps of a list. */
export function useFilter(certificates: readonly Certificate[], text: string): Filtered {
  const code = useFilterCode(text);
  const [isPageUnfiltered] = useState(text === "");
  const isRead = code !== null || isPageUnfiltered;
  const filter = useMemo(() => {
    if (text === "" || code === null) return emptyFilter;
    return code === "gone" ? goneFilter : code.parseFilter(text);
  }, [code, text]);
  const searching = useMemo(() => {
    if (code === null || code === "gone") return null;
    const columns = code.searchColumns(certificates);
    const getReady = () => doWhenIdle(code.getReadyInSteps(certificates, columns));
    return { search: code.createSearch(columns), getReady };
  }, [code, certificates]);
  const prepare = useCallback(() => void searching?.getReady(), [searching]);
  const all = useMemo(() => rowNumbers(certificates.length), [certificates]);
  const rows = useMemo(
    () => (searching === null || filter.terms.length === 0 ? all : searching.search(filter)),
    [searching, filter, all],
  );
  return useMemo(() => ({ filter, rows, isRead, prepare }), [filter, rows, isRead, prepare]);
}
