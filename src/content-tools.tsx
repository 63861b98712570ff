import { memo } from "react";
import { filterWords } from "./export/filter-words.ts";
import { ShownRowsExport } from "./export/shown-rows-export.tsx";
import { ViewSwitch } from "./filters/view-switch.tsx";
import type { ListState } from "./list-state.ts";
import { PemButton } from "./pem/pem-button.tsx";
import { ColumnMenu } from "./table/column-menu.tsx";
import { Button } from "./ui/button.tsx";
import { Steady } from "./ui/steady.tsx";

interface ContentToolsProps extends ListState {
  /** Called when a person wants to match a PEM file. */
  readonly onMatchPem: () => void;
}

/** What can be done with the list: shown otherwise, matched with a file, exported. */
export const ContentTools = memo(function ContentTools(props: ContentToolsProps) {
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
      coverage={shown.coverage}
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
