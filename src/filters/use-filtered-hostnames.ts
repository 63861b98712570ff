import { useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { Filter } from "./filter.ts";
import { hostnameSearchColumns } from "./hostname-search-columns.ts";
import { filterRows } from "./match-filter.ts";

const nothing: readonly [] = [];

/** The numbers of the hostnames that a filter keeps; none where they are not asked for. */
export function useFilteredHostnames(
  coverage: Coverage,
  certificates: readonly Certificate[],
  filter: Filter,
  isAsked: boolean,
): readonly number[] {
  const columns = useMemo(
    () => hostnameSearchColumns(coverage, certificates),
    [coverage, certificates],
  );
  return useMemo(
    () => (isAsked ? filterRows(columns, filter) : nothing),
    [isAsked, columns, filter],
  );
}
