import { memo } from "react";
import { TidyUpMenu } from "./filters/tidy-up-menu.tsx";
import type { ListState } from "./list-state.ts";

/** What there is to tidy up, as filters. */
export const ContentHints = memo(function ContentHints(list: ListState) {
  const { shown, view, onView, isWhole, scope, certificates } = list;
  return (
    <TidyUpMenu
      counts={shown.hintCounts}
      areHostnames={shown.hostnames !== null}
      chosen={view.hints}
      slotsUsed={isWhole && scope?.kind === "account" ? certificates.length : null}
      onChoose={(hints) => onView({ hints })}
    />
  );
});
