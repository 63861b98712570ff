import { useMemo } from "react";
import type { Certificate } from "./certificates/certificate.ts";
import type { Coverage } from "./certificates/coverage.ts";
import type { StatusBounds } from "./certificates/expiry.ts";
import type { HintedRows } from "./certificates/tidy-up.ts";
import type { Facets } from "./filters/facets.ts";
import type { Filter } from "./filters/filter.ts";
import { hostnameFacets } from "./filters/hostname-facets.ts";
import { type Sifted, siftRows } from "./filters/sift-rows.ts";
import { useFilteredHostnames } from "./filters/use-filtered-hostnames.ts";

interface Source {
  readonly certificates: readonly Certificate[];
  readonly coverage: Coverage;
  readonly hints: HintedRows;
  readonly filter: Filter;
  readonly facets: Facets;
  readonly moment: number;
  readonly bounds: StatusBounds;
}

/** What the filters keep of the hostnames; null while certificates are shown, at no cost. */
export function useShownHostnames(source: Source, isShown: boolean): Sifted | null {
  const { certificates, coverage, hints, filter, facets, moment, bounds } = source;
  const numbers = useFilteredHostnames(coverage, certificates, filter, isShown);
  const columns = useMemo(
    () => (isShown ? hostnameFacets({ certificates, coverage, hints }, moment, bounds) : null),
    [isShown, certificates, coverage, hints, moment, bounds],
  );
  return useMemo(
    () => (columns === null ? null : siftRows(numbers, columns, facets)),
    [numbers, columns, facets],
  );
}
