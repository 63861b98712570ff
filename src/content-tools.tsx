import { memo } from "react";
import type { ListState } from "./list-state.ts";
import { PemButton } from "./pem/pem-button.tsx";
import { ColumnMenu } from "./table/column-menu.tsx";
import { afterRows } from "./ui/after-rows.ts";
import { Button, buttonLook } from "./ui/button.tsx";
import { Later } from "./ui/later.tsx";
import { Steady } from "./ui/steady.tsx";

interface ContentToolsProps extends ListState {
  /** Called when a person wants to match a PEM file. */
  readonly onMatchPem: () => void;
}

const ContentExport = afterRows(
  async () => (await import("./content-export.tsx")).ContentExport,
);

/** What can be done with the list: columns chosen, matched with a file, exported. */
export const ContentTools = memo(function ContentTools(props: ContentToolsProps) {
  const { view, columns, onMatchPem } = props;
  return (
    <>
      <Steady by={[view.view, columns]}>
        {() => (
          <>
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
        <Later trigger="Export" triggerLook={buttonLook.outline}>
          {(defaultOpen) => <ContentExport {...props} defaultOpen={defaultOpen} />}
        </Later>
      ) : (
        <Button disabled className="opacity-50">
          Export
        </Button>
      )}
    </>
  );
});
