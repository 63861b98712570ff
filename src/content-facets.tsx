import { X } from "lucide-react";
import { memo } from "react";
import { formatCount } from "./certificates/format-count.ts";
import { ScopeFacet } from "./filters/scope-facet.tsx";
import { StatusMenu } from "./filters/status-menu.tsx";
import { ToggleButton } from "./filters/toggle-button.tsx";
import type { ListState } from "./list-state.ts";
import { Steady } from "./ui/steady.tsx";

/** What narrows the list down beside the filter's text. */
export const ContentFacets = memo(function ContentFacets({
  shown,
  view,
  onView,
  bounds,
  ...list
}: ListState) {
  const { scopes, scopeName } = list;
  const sifted = shown.hostnames ?? shown.sifted;
  return (
    <>
      <Steady by={[view.status, bounds, view.view]}>
        {() => (
          <StatusMenu
            chosen={view.status}
            bounds={bounds}
            unit={view.view}
            onChoose={(status) => onView({ status })}
          />
        )}
      </Steady>
      <ToggleButton isOn={view.uncovering} onToggle={(uncovering) => onView({ uncovering })}>
        {view.view === "hostnames" ? "One root left" : "Leaves hostnames uncovered"}
      </ToggleButton>
      {view.only.length > 0 && (
        <ToggleButton isOn onToggle={() => onView({ only: null })}>
          Only {formatCount(view.only.length)} picked
          <X aria-hidden className="size-3.5" />
        </ToggleButton>
      )}
      {(scopes.length > 1 || view.within.length > 0) && (
        <ScopeFacet
          scopes={scopes}
          scopeName={scopeName}
          counts={sifted.scopeCounts()}
          within={view.within}
          onWithin={(within) => onView({ within })}
        />
      )}
    </>
  );
});
