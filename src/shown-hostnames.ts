import { useMemo } from "react";
import type { Certificate } from "./certificates/certificate.ts";
import type { Coverage } from "./certificates/coverage.ts";
import type { StatusBounds } from "./certificates/expiry.ts";
import type { Hint, HintedRows } from "./certificates/tidy-up.ts";
import { countHints } from "./filters/count-hints.ts";
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

interface ShownHostnames {
  readonly sifted: Sifted;
  /** By hint: how many pass every facet but the hints, and have it. */
  readonly hintCounts: ReadonlyMap<Hint, number>;
}

/** What the filters keep of the hostnames; null while certificates are shown, at no cost. */
export function useShownHostnames(source: Source, isShown: boolean): ShownHostnames | null {
  const { certificates, coverage, hints, filter, facets, moment, bounds } = source;
  const numbers = useFilteredHostnames(coverage, certificates, filter, isShown);
  const columns = useMemo(
    () => (isShown ? hostnameFacets({ certificates, coverage, hints }, moment, bounds) : null),
    [isShown, certificates, coverage, hints, moment, bounds],
  );
  return useMemo(() => {
    if (columns === null) return null;
    const sifted = siftRows(numbers, columns, facets);
    return { sifted, hintCounts: countHints(sifted.anyHint, columns.hints) };
  }, [numbers, columns, facets]);
}
