import { useContext } from "react";
import { rowsCovering } from "./certificates/covering-certificates.ts";
import { ExportPopup } from "./export/export-popup.tsx";
import { exportRow } from "./export/export-row.ts";
import { filterWords } from "./export/filter-words.ts";
import { hostnameExportRow } from "./export/hostname-export-row.ts";
import { nameScopes } from "./export/name-scopes.ts";
import { rankHostnames } from "./hostnames/rank-hostnames.ts";
import { sortHostnames } from "./hostnames/sort-hostnames.ts";
import type { ListState } from "./list-state.ts";
import { isWholeScope } from "./queries/certificate-list.ts";
import { ClockContext } from "./ui/clock-context.ts";

interface ContentExportProps extends ListState {
  readonly defaultOpen: boolean;
}

/** The export of what the list shows, computed for the moment that the page shows. */
export function ContentExport({ defaultOpen, ...list }: ContentExportProps) {
  const { certificates, shown, bounds, view } = list;
  const { coverage, hostnames, order } = shown;
  const clock = useContext(ClockContext);
  const numbers = () =>
    sortHostnames(rankHostnames(coverage, certificates), view.sort, hostnames?.rows ?? []);
  const certificateRows = () => {
    const rows = hostnames === null ? order : rowsCovering(coverage, numbers());
    const now = clock.now();
    return rows.flatMap((row) => {
      const certificate = certificates[row];
      return certificate ? [exportRow(certificate, row, coverage, bounds, now)] : [];
    });
  };
  const hostnameRows = () => {
    const now = clock.now();
    return numbers().map((number) =>
      hostnameExportRow(number, coverage, certificates, bounds, now),
    );
  };
  return (
    <ExportPopup
      count={(hostnames?.rows ?? order).length}
      certificates={certificateRows}
      hostnames={hostnames && hostnameRows}
      about={() => ({ ...aboutList(list), now: clock.now() })}
      defaultOpen={defaultOpen}
    />
  );
}

function aboutList({ scopes, scopeName, shown, view, ...list }: ListState) {
  const { readAt, scopes: states } = list.reading();
  return {
    scopeName: nameScopes(scopes, scopeName),
    scopes,
    isAsOf: view.asof !== null,
    readAt,
    loaded: list.certificates.length,
    total: list.total,
    // One that cannot be read is not applied.
    filter: filterWords({ ...view, q: shown.filter.problem === null ? view.q : "" }),
    isPartial: !list.isWhole,
    missing: states.flatMap((state) => (isWholeScope(state) ? [] : scopeName(state.scope))),
  };
}
