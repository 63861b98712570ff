import { useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { Filter } from "./filter.ts";
import { rowNumbers } from "./row-numbers.ts";
import { useFilterCode } from "./use-filter-code.ts";

const nothing: readonly [] = [];

/** The numbers of the hostnames that a filter keeps; none where they are not asked for. */
export function useFilteredHostnames(
  coverage: Coverage,
  certificates: readonly Certificate[],
  filter: Filter,
  isAsked: boolean,
): readonly number[] {
  const code = useFilterCode("");
  const search = useMemo(
    () =>
      code === null || code === "gone"
        ? null
        : code.createSearch(code.hostnameSearchColumns(coverage, certificates)),
    [code, coverage, certificates],
  );
  return useMemo(() => {
    if (!isAsked) return nothing;
    if (search === null || filter.terms.length === 0) {
      return rowNumbers(coverage.count);
    }
    return search(filter);
  }, [isAsked, search, filter, coverage]);
}
