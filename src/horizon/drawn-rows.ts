import { rowsCovering } from "../certificates/covering-certificates.ts";
import type { HorizonProps } from "./horizon-props.ts";

/** The rows to draw: where hostnames are shown, those of the certificates that cover them. */
export function drawnRows({
  rows,
  hostnames,
}: Pick<HorizonProps, "rows" | "hostnames">): readonly number[] {
  if (hostnames === null) return rows;
  const { coverage, anyTime } = hostnames;
  // All certificates cover all of them, and it would take a while to find that out.
  const isEverything =
    anyTime.length === coverage.count && rows.length === coverage.leaves.length;
  return isEverything ? rows : rowsCovering(coverage, anyTime);
}
