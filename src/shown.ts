import { useMemo } from "react";
import type { Coverage } from "./certificates/coverage.ts";
import type { StatusBounds } from "./certificates/expiry.ts";
import type { Covered } from "./certificates/keep-coverage.ts";
import { countUncovered, nextOutage } from "./certificates/next-outage.ts";
import { lastChange, sortedExpiries, statusesAt } from "./certificates/status-moments.ts";
import type { Hint } from "./certificates/tidy-up.ts";
import { type WorstStatus, worstStatus } from "./certificates/worst-status.ts";
import type { Scope } from "./cloudflare/paths.ts";
import { countHints } from "./filters/count-hints.ts";
import type { Facets } from "./filters/facets.ts";
import type { Filter } from "./filters/filter.ts";
import { type Sifted, siftRows } from "./filters/sift-rows.ts";
import { useFilter } from "./filters/use-filter.ts";
import { useHints } from "./filters/use-hints.ts";
import { type NamedOutage, nameOutage } from "./outage/name-outage.ts";
import { useShownHostnames } from "./shown-hostnames.ts";
import { useOrder } from "./table/use-order.ts";
import { useClock } from "./ui/use-clock.ts";
import { useSame } from "./ui/use-same.ts";
import type { View } from "./view/use-view.ts";

/** All that is derived from a list and the view of it; each part once per change of what it is made of. */
export interface Shown {
  readonly filter: Filter;
  /** False while the filter that the page was opened with is not read yet. */
  readonly isFilterRead: boolean;
  /** Somebody is about to type a filter. */
  readonly prepareFilter: () => void;
  readonly coverage: Coverage;
  /** Null when nothing lies ahead. */
  readonly outage: NamedOutage | null;
  readonly uncovered: number;
  readonly unknownDates: number;
  /** Over the whole list, whatever the filters. */
  readonly worst: WorstStatus | null;
  readonly sifted: Sifted;
  /** The same of the hostnames; null while certificates are shown. */
  readonly hostnames: Sifted | null;
  /** By hint: how many pass every facet but the hints, and have it. */
  readonly hintCounts: ReadonlyMap<Hint, number>;
  /** The rows to show, in their order. */
  readonly order: readonly number[];
  readonly isFiltered: boolean;
}

export function useShown(
  { certificates, coverage }: Covered,
  view: View,
  bounds: StatusBounds,
  isGrowing: boolean,
  scopeName: (scope: Scope) => string,
): Shown {
  const { filter, rows, isRead, prepare } = useFilter(certificates, view.q);
  const expiries = useMemo(() => sortedExpiries(certificates), [certificates]);
  // Nothing below changes between two changes of a status, whatever the clock says.
  const moment = useClock((now) => lastChange(expiries, bounds, now));
  const facets = useFacets(view);
  const isByHints = facets.hints.length > 0;
  const hints = useHints(certificates, moment, isByHints);
  const siftedHints = isByHints ? hints : null;
  const columns = useMemo(
    () => ({
      statuses: statusesAt(certificates, moment, bounds),
      expires: (row: number) => certificates[row]?.expires ?? null,
      isUncovering: (row: number) => (coverage.leaves[row] ?? 0) > 0,
      hints: siftedHints,
      scopes: (row: number) => certificates[row]?.scopes ?? noScopes,
      isOneOf: (row: number, keys: ReadonlySet<string>) =>
        keys.has(certificates[row]?.key ?? ""),
    }),
    [certificates, coverage, moment, bounds, siftedHints],
  );
  const worst = useMemo(() => worstStatus(columns.statuses), [columns]);
  const sifted = useMemo(() => siftRows(rows, columns, facets), [rows, columns, facets]);
  const order = useOrder(
    certificates,
    coverage.leaves,
    sifted.rows,
    view.sort,
    isGrowing,
    scopeName,
  );
  const hostnames = useShownHostnames(
    { certificates, coverage, hints, filter, facets, moment, bounds },
    view.view === "hostnames",
  );
  const hintCounts = useMemo(() => countHints(sifted.anyHint, hints), [sifted, hints]);
  const outlook = useMemo(() => {
    const outage = nextOutage(coverage, certificates, moment);
    return {
      outage: outage && nameOutage(outage, coverage, certificates),
      uncovered: countUncovered(coverage, moment),
      unknownDates: certificates.length - expiries.length,
    };
  }, [coverage, certificates, moment, expiries]);
  return useSame({
    filter,
    isFilterRead: isRead,
    prepareFilter: prepare,
    coverage,
    ...outlook,
    worst,
    sifted,
    hostnames: hostnames?.sifted ?? null,
    hintCounts: hostnames?.hintCounts ?? hintCounts,
    order,
    isFiltered: filter.terms.length > 0 || isFaceted(facets),
  });
}

const noScopes: readonly Scope[] = [];

function useFacets({ status, uncovering, expires, hints, within, only }: View): Facets {
  return useMemo(
    () => ({ statuses: status, isUncovering: uncovering, range: expires, hints, within, only }),
    [status, uncovering, expires, hints, within, only],
  );
}

function isFaceted({ statuses, isUncovering, range, hints, within, only }: Facets): boolean {
  return (
    [statuses, hints, within, only].some(({ length }) => length > 0) ||
    isUncovering ||
    range !== null
  );
}
