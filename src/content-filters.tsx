import { X } from "lucide-react";
import type { RefObject } from "react";
import type { StatusBounds } from "./certificates/expiry.ts";
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

interface ContentFiltersProps extends ListState {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onBounds: (bounds: StatusBounds) => void;
  /** Called when a person wants to match a PEM file. */
  readonly onMatchPem: () => void;
}

/** The filters, what they keep, and the tools of the list. */
export function ContentFilters(props: ContentFiltersProps) {
  const { shown, view, onView, bounds, isLoaded, certificates, columns } = props;
  const SortMenu = sortMenus[view.view];
  const counted = shown.hostnames ?? shown.sifted;
  return (
    <>
      <StatusChips
        counts={isLoaded ? counted.statusCounts : null}
        chosen={view.status}
        bounds={bounds}
        unit={view.view}
        isPartial={!props.isWhole}
        onChoose={(status) => onView({ status })}
        tools={<BoundsDialog bounds={bounds} onChange={props.onBounds} />}
      />
      <FilterBar
        input={
          <FilterInput
            field={props.field}
            text={view.q}
            problem={shown.filter.problem}
            onFocus={shown.prepareFilter}
            onChange={(q) => onView({ q })}
          />
        }
        facets={<Facets {...props} />}
        count={
          <>
            {isLoaded ? (
              <MatchCount
                unit={shown.hostnames === null ? "certificate" : "hostname"}
                matching={counted.rows.length}
                loaded={
                  shown.hostnames === null
                    ? certificates.length
                    : shown.coverage.hostnames.length
                }
                total={shown.hostnames === null ? props.total : null}
                isFiltered={shown.isFiltered}
              />
            ) : (
              <span className="wide:min-w-36" />
            )}
            <span className="wide:hidden">
              <SortMenu
                absent={columns.absent}
                sort={view.sort}
                onSort={(sort) => onView({ sort })}
              />
            </span>
          </>
        }
        tools={<Tools {...props} />}
      />
    </>
  );
}

const sortMenus = { certificates: CertificateSortMenu, hostnames: HostnameSortMenu };

function Facets({ shown, view, onView, bounds, ...list }: ListState) {
  const { isWhole, scopes, scope, scopeName, certificates } = list;
  return (
    <>
      <StatusMenu
        chosen={view.status}
        bounds={bounds}
        onChoose={(status) => onView({ status })}
      />
      <ToggleButton isOn={view.uncovering} onToggle={(uncovering) => onView({ uncovering })}>
        Leaves hostnames uncovered
      </ToggleButton>
      {view.only.length > 0 && (
        <ToggleButton isOn onToggle={() => onView({ only: null })}>
          Only {view.only.length.toLocaleString("en-GB")} picked
          <X aria-hidden className="size-3.5" />
        </ToggleButton>
      )}
      {scopes.length > 1 && (
        <ScopeFacet
          scopes={scopes}
          scopeName={scopeName}
          counts={(shown.hostnames ?? shown.sifted).scopeCounts}
          within={view.within}
          onWithin={(within) => onView({ within })}
        />
      )}
      <TidyUpMenu
        counts={(shown.hostnames ?? shown.sifted).hintCounts}
        chosen={view.hints}
        slotsUsed={isWhole && scope?.kind === "account" ? certificates.length : null}
        onChoose={(hints) => onView({ hints })}
      />
    </>
  );
}

function Tools(props: ContentFiltersProps) {
  const { view, onView, columns, onMatchPem } = props;
  return (
    <>
      <ViewSwitch view={view.view} onSwitch={(next) => onView({ view: next })} />
      {view.view === "certificates" && (
        <span className="max-wide:hidden">
          <ColumnMenu absent={columns.absent} hidden={columns.hidden} onHide={columns.hide} />
        </span>
      )}
      <PemButton onOpen={onMatchPem} />
      {props.isLoaded ? (
        <Export {...props} />
      ) : (
        <Button disabled className="opacity-50">
          Export
        </Button>
      )}
    </>
  );
}

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
