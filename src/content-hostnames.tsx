import { type Ref, useCallback, useLayoutEffect } from "react";
import { rowsCovering } from "./certificates/covering-certificates.ts";
import { useHighlight } from "./filters/use-highlight.ts";
import { HostnamesTable } from "./hostnames/hostnames-table.tsx";
import { useHostnameOrder } from "./hostnames/use-hostname-order.ts";
import type { ListState } from "./list-state.ts";
import { onIdle } from "./ui/on-idle.ts";
import type { RowWalk } from "./ui/use-row-focus.ts";

interface ContentHostnamesProps extends ListState {
  readonly rows: Ref<RowWalk>;
  /** Is told the certificates that the panel walks along here, in the order of their hostnames. */
  readonly onWalk: (rows: readonly number[]) => void;
}

/** The hostnames that the filters of both views keep. */
export function ContentHostnames(props: ContentHostnamesProps) {
  const { certificates, view, onView, bounds } = props;
  const { coverage, filter, hostnames } = props.shown;
  const order = useHostnameOrder(coverage, certificates, hostnames?.rows ?? nothing, view.sort);
  useWalk(props, order);
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

/** So many hostnames are gone through in the frame of the click itself. */
const fewHostnames = 20_000;

function useWalk({ shown, view, onWalk }: ContentHostnamesProps, order: readonly number[]) {
  const { coverage } = shown;
  const isOpen = view.certificate.length > 0;
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const tell = () => onWalk(rowsCovering(coverage, order));
    if (order.length > fewHostnames) return onIdle(tell, 200);
    tell();
    return undefined;
  }, [isOpen, coverage, order, onWalk]);
}
