import { type Ref, useCallback } from "react";
import { useHighlight } from "./filters/use-highlight.ts";
import { HostnamesTable } from "./hostnames/hostnames-table.tsx";
import { useHostnameOrder } from "./hostnames/use-hostname-order.ts";
import type { ListState } from "./list-state.ts";
import type { RowWalk } from "./ui/use-row-focus.ts";

interface ContentHostnamesProps extends ListState {
  readonly rows: Ref<RowWalk>;
}

/** The hostnames that the filters of both views keep. */
export function ContentHostnames(props: ContentHostnamesProps) {
  const { certificates, view, onView, bounds } = props;
  const { coverage, filter, hostnames } = props.shown;
  const order = useHostnameOrder(coverage, certificates, hostnames?.rows ?? nothing, view.sort);
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

const nothing: readonly [] = [];
