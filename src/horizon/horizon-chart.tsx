import { useMemo, useRef } from "react";
import { useWidth } from "../ui/use-width.ts";
import { drawnRows } from "./drawn-rows.ts";
import { HorizonPlot } from "./horizon-plot.tsx";
import type { HorizonProps } from "./horizon-props.ts";
import { HorizonSkeleton } from "./horizon-skeleton.tsx";

/** The horizon once its code is there; it is drawn for the width that it is given. */
export function HorizonChart(props: HorizonProps) {
  const { rows, hostnames } = props;
  const drawn = useMemo(() => drawnRows({ rows, hostnames }), [rows, hostnames]);
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  return (
    <div className="relative">
      <div ref={room} />
      {width > 0 ? <HorizonPlot {...props} rows={drawn} width={width} /> : <HorizonSkeleton />}
    </div>
  );
}
