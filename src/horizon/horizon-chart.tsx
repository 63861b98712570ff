import { useMemo, useRef } from "react";
import { rowsCovering } from "../certificates/covering-certificates.ts";
import { useWidth } from "../ui/use-width.ts";
import { HorizonPlot } from "./horizon-plot.tsx";
import type { HorizonProps } from "./horizon-props.ts";
import { HorizonSkeleton } from "./horizon-skeleton.tsx";

/** The horizon once its code is there; it is drawn for the width that it is given. */
export function HorizonChart(props: HorizonProps) {
  const { rows, hostnames } = props;
  const drawn = useMemo(() => rowsOf(rows, hostnames), [rows, hostnames]);
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  return (
    <div className="relative">
      <div ref={room} />
      {width > 0 ? <HorizonPlot {...props} rows={drawn} width={width} /> : <HorizonSkeleton />}
    </div>
  );
}

/** The rows to draw: where hostnames are shown, those of the certificates that cover them. */
function rowsOf(
  rows: HorizonProps["rows"],
  hostnames: HorizonProps["hostnames"],
): readonly number[] {
  // All certificates cover all of them, and it would take a while to find that out.
  if (hostnames === null || hostnames.anyTime.length === hostnames.coverage.count) return rows;
  return rowsCovering(hostnames.coverage, hostnames.anyTime);
}
