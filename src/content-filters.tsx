import { memo, type RefObject, Suspense } from "react";
import type { StatusBounds } from "./certificates/expiry.ts";
import { ContentFacets } from "./content-facets.tsx";
import { ContentTools } from "./content-tools.tsx";
import { BoundsDialog } from "./filters/bounds-dialog.tsx";
import { FilterBar } from "./filters/filter-bar.tsx";
import { FilterInput } from "./filters/filter-input.tsx";
import { MatchCount } from "./filters/match-count.tsx";
import { StatusChips } from "./filters/status-chips.tsx";
import { TidyUpRoom } from "./filters/tidy-up-room.tsx";
import { ViewSwitch } from "./filters/view-switch.tsx";
import { HostnameSortMenu } from "./hostnames/hostname-sort-menu.tsx";
import type { ListState } from "./list-state.ts";
import { CertificateSortMenu } from "./table/certificate-sort-menu.tsx";
import { afterRows } from "./ui/after-rows.ts";
import { OutOfDate } from "./ui/later.tsx";
import { Steady } from "./ui/steady.tsx";
import { clearedFilters } from "./view/cleared-filters.ts";

const ContentHints = afterRows(async () => (await import("./content-hints.tsx")).ContentHints);

interface ContentFiltersProps extends ListState {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What the field holds: what `view` has, or what somebody has typed since. */
  readonly text: string;
  readonly onBounds: (bounds: StatusBounds) => void;
  /** Called when a person wants to match a PEM file. */
  readonly onMatchPem: () => void;
}

/** The filters, what they keep, and the tools of the list. The field is ahead of all else. */
export function ContentFilters({
  field,
  text,
  onMatchPem,
  onBounds,
  ...list
}: ContentFiltersProps) {
  const { shown, view, onView } = list;
  return (
    <>
      <Chips {...list} onBounds={onBounds} />
      <FilterBar
        input={
          <FilterInput
            field={field}
            text={text}
            problem={shown.filter.problem}
            onFocus={shown.prepareFilter}
            onChange={(q) => onView({ q })}
          />
        }
        views={
          <Steady by={[view.view]}>
            {() => <ViewSwitch view={view.view} onSwitch={(next) => onView({ view: next })} />}
          </Steady>
        }
        facets={<ContentFacets {...list} />}
        hints={
          <OutOfDate>
            <Suspense fallback={<TidyUpRoom />}>
              <ContentHints {...list} />
            </Suspense>
          </OutOfDate>
        }
        count={<Count {...list} field={field} />}
        sort={<Sort {...list} />}
        isSortInHeader={
          shown.hostnames !== null ||
          !list.columns.hidden.some((id) => id === view.sort[0]?.column)
        }
        tools={<ContentTools {...list} onMatchPem={onMatchPem} />}
      />
    </>
  );
}

const Chips = memo(function Chips(props: ListState & Pick<ContentFiltersProps, "onBounds">) {
  const { shown, view, onView, bounds, isLoaded, isWhole, onBounds } = props;
  return (
    <StatusChips
      counts={isLoaded ? (shown.hostnames ?? shown.sifted).statusCounts : null}
      chosen={view.status}
      bounds={bounds}
      unit={view.view}
      isPartial={!isWhole}
      onChoose={(status) => onView({ status })}
      tools={
        <Steady by={[bounds]}>
          {() => <BoundsDialog bounds={bounds} onChange={onBounds} />}
        </Steady>
      }
    />
  );
});

const Count = memo(function Count({
  field,
  ...list
}: ListState & Pick<ContentFiltersProps, "field">) {
  const { shown, onView, isLoaded, isWhole, certificates, total } = list;
  const isOfHostnames = shown.hostnames !== null;
  if (!isLoaded) return <span className="wide:min-w-36" />;
  return (
    <MatchCount
      unit={isOfHostnames ? "hostname" : "certificate"}
      matching={(shown.hostnames ?? shown.sifted).rows.length}
      loaded={isOfHostnames ? shown.coverage.count : certificates.length}
      total={isOfHostnames ? null : total}
      isWhole={isWhole}
      isFiltered={shown.isFiltered}
      onClear={() => {
        onView(clearedFilters);
        field.current?.focus();
      }}
    />
  );
});

const sortMenus = { certificates: CertificateSortMenu, hostnames: HostnameSortMenu };

function Sort({ view, onView, columns }: ListState) {
  const SortMenu = sortMenus[view.view];
  return (
    <Steady by={[SortMenu, columns.absent, view.sort]}>
      {() => (
        <SortMenu
          absent={columns.absent}
          sort={view.sort}
          onSort={(sort) => onView({ sort })}
        />
      )}
    </Steady>
  );
}
