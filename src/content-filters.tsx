import { X } from "lucide-react";
import { memo, type RefObject } from "react";
import type { StatusBounds } from "./certificates/expiry.ts";
import { formatCount } from "./certificates/format-count.ts";
import { filterWords } from "./export/filter-words.ts";
import { ShownRowsExport } from "./export/shown-rows-export.tsx";
import { BoundsDialog } from "./filters/bounds-dialog.tsx";
import { FilterBar } from "./filters/filter-bar.tsx";
import { FilterInput } from "./filters/filter-input.tsx";
import { MatchCount } from "./filters/match-count.tsx";
import { ScopeFacet } from "./filters/scope-facet.tsx";
import { StatusChips } from "./filters/status-chips.tsx";
import { StatusMenu } from "./filters/status-menu.tsx";
import { TidyUpMenu } from "./filters/tidy-up-menu.tsx";
import { ToggleButton } from "./filters/toggle-button.tsx";
import { ViewSwitch } from "./filters/view-switch.tsx";
import { HostnameSortMenu } from "./hostnames/hostname-sort-menu.tsx";
import type { ListState } from "./list-state.ts";
import { PemButton } from "./pem/pem-button.tsx";
import { CertificateSortMenu } from "./table/certificate-sort-menu.tsx";
import { ColumnMenu } from "./table/column-menu.tsx";
import { Button } from "./ui/button.tsx";
import { Steady } from "./ui/steady.tsx";

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
  const { shown, onView } = list;
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
        facets={<Facets {...list} />}
        count={<Count {...list} />}
        tools={<Tools {...list} onMatchPem={onMatchPem} />}
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

const Count = memo(function Count(list: ListState) {
  const { shown, view, onView, isLoaded, certificates, columns, total } = list;
  const SortMenu = sortMenus[view.view];
  const isOfHostnames = shown.hostnames !== null;
  return (
    <>
      {isLoaded ? (
        <MatchCount
          unit={isOfHostnames ? "hostname" : "certificate"}
          matching={(shown.hostnames ?? shown.sifted).rows.length}
          loaded={isOfHostnames ? shown.coverage.hostnames.length : certificates.length}
          total={isOfHostnames ? null : total}
          isFiltered={shown.isFiltered}
        />
      ) : (
        <span className="wide:min-w-36" />
      )}
      <span className="wide:hidden">
        <Steady by={[SortMenu, columns.absent, view.sort]}>
          {() => (
            <SortMenu
              absent={columns.absent}
              sort={view.sort}
              onSort={(sort) => onView({ sort })}
            />
          )}
        </Steady>
      </span>
    </>
  );
});

const sortMenus = { certificates: CertificateSortMenu, hostnames: HostnameSortMenu };

const Facets = memo(function Facets({ shown, view, onView, bounds, ...list }: ListState) {
  const { isWhole, scopes, scope, scopeName, certificates } = list;
  const { scopeCounts } = shown.hostnames ?? shown.sifted;
  const slotsUsed = isWhole && scope?.kind === "account" ? certificates.length : null;
  return (
    <>
      <Steady by={[view.status, bounds]}>
        {() => (
          <StatusMenu
            chosen={view.status}
            bounds={bounds}
            onChoose={(status) => onView({ status })}
          />
        )}
      </Steady>
      <ToggleButton isOn={view.uncovering} onToggle={(uncovering) => onView({ uncovering })}>
        Leaves hostnames uncovered
      </ToggleButton>
      {view.only.length > 0 && (
        <ToggleButton isOn onToggle={() => onView({ only: null })}>
          Only {formatCount(view.only.length)} picked
          <X aria-hidden className="size-3.5" />
        </ToggleButton>
      )}
      {scopes.length > 1 && (
        <ScopeFacet
          scopes={scopes}
          scopeName={scopeName}
          counts={scopeCounts}
          within={view.within}
          onWithin={(within) => onView({ within })}
        />
      )}
      <TidyUpMenu
        counts={shown.hintCounts}
        chosen={view.hints}
        slotsUsed={slotsUsed}
        onChoose={(hints) => onView({ hints })}
      />
    </>
  );
});

const Tools = memo(function Tools(props: ListState & Pick<ContentFiltersProps, "onMatchPem">) {
  const { view, onView, columns, onMatchPem } = props;
  return (
    <>
      <Steady by={[view.view, columns]}>
        {() => (
          <>
            <ViewSwitch view={view.view} onSwitch={(next) => onView({ view: next })} />
            {view.view === "certificates" && (
              <span className="max-wide:hidden">
                <ColumnMenu
                  absent={columns.absent}
                  hidden={columns.hidden}
                  onHide={columns.hide}
                />
              </span>
            )}
            <PemButton onOpen={onMatchPem} />
          </>
        )}
      </Steady>
      {props.isLoaded ? (
        <Export {...props} />
      ) : (
        <Button disabled className="opacity-50">
          Export
        </Button>
      )}
    </>
  );
});

function Export({
  scopes,
  scopeName,
  readAt,
  total,
  isWhole,
  view,
  shown,
  ...list
}: ListState) {
  const names = scopes.map(scopeName);
  return (
    <ShownRowsExport
      certificates={list.certificates}
      order={shown.order}
      leaves={shown.coverage.leaves}
      bounds={list.bounds}
      about={{
        scopeName: names.length > 3 ? `${names.length} scopes` : names.join(", "),
        scopes,
        isAsOf: view.asof !== null,
        readAt,
        total,
        filter: filterWords(view),
        isPartial: !isWhole,
      }}
    />
  );
}
