import { type Ref, useCallback, useMemo } from "react";
import { lastChange, sortedExpiries } from "./certificates/status-moments.ts";
import { useFilteredHostnames } from "./filters/use-filtered-hostnames.ts";
import { useHighlight } from "./filters/use-highlight.ts";
import { hostnameRows } from "./hostnames/hostname-rows.ts";
import { HostnamesTable } from "./hostnames/hostnames-table.tsx";
import { useHostnameOrder } from "./hostnames/use-hostname-order.ts";
import type { ListState } from "./list-state.ts";
import { useClock } from "./ui/use-clock.ts";
import type { RowFocus } from "./ui/use-row-focus.ts";

interface ContentHostnamesProps extends ListState {
  readonly rows: Ref<Pick<RowFocus, "move" | "focus">>;
}

/** The hostnames that the filters of both views keep. */
export function ContentHostnames(props: ContentHostnamesProps) {
  const { certificates, view, onView, bounds } = props;
  const { coverage, filter } = props.shown;
  const { status, expires, uncovering } = view;
  const expiries = useMemo(() => sortedExpiries(certificates), [certificates]);
  const moment = useClock((now) => lastChange(expiries, bounds, now));
  const matching = useFilteredHostnames(coverage, certificates, filter);
  const chosen = useMemo(() => {
    const choice = { statuses: status, range: expires, uncovering };
    return hostnameRows(coverage, certificates, matching, choice, moment, bounds);
  }, [coverage, certificates, matching, status, expires, uncovering, moment, bounds]);
  const order = useHostnameOrder(coverage, certificates, chosen, view.sort);
  const highlight = useHighlight(filter);
  const open = useCallback((key: string) => onView({ certificate: [key] }), [onView]);
  return (
    <HostnamesTable
      certificates={certificates}
      coverage={coverage}
      order={order}
      sort={view.sort}
      onSort={(sort) => onView({ sort })}
      bounds={bounds}
      highlight={highlight.inHostname}
      selected={view.certificate}
      onOpen={open}
      focus={props.rows}
    />
  );
}
