import { useMemo } from "react";
import { useNowWord } from "../ui/use-now-word.ts";
import { type Axis, layOutAxis } from "./axis.ts";
import { type Band, layOutBands } from "./bands.ts";
import { placeBins } from "./bins.ts";
import { type ExpiryColumns, readColumns } from "./expiry-columns.ts";
import type { HorizonProps } from "./horizon-props.ts";
import { countLeftOut, type LeftOut } from "./left-out.ts";
import type { Mark } from "./mark.ts";
import { placeStems } from "./stems.ts";
import { layOutTicks, type Ticks } from "./ticks.ts";
import { useDrawnTime } from "./use-drawn-time.ts";

/** All that is drawn, as numbers. */
export interface Picture {
  readonly columns: ExpiryColumns;
  /** What it is drawn for, epoch ms. */
  readonly now: number;
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly ticks: Ticks;
  /** From left to right. */
  readonly marks: readonly Mark[];
  readonly leftOut: LeftOut;
}

export function usePicture(
  { certificates, rows, bounds }: Pick<HorizonProps, "certificates" | "rows" | "bounds">,
  width: number,
): Picture {
  const columns = useMemo(() => readColumns(certificates), [certificates]);
  const now = useDrawnTime(columns.expires, bounds);
  const axis = useMemo(() => layOutAxis(width), [width]);
  const bands = useMemo(() => layOutBands(axis, bounds), [axis, bounds]);
  const nowWord = useNowWord();
  const ticks = useMemo(() => layOutTicks(axis, bounds, nowWord), [axis, bounds, nowWord]);
  const leftOut = useMemo(() => countLeftOut(columns.expires, rows, now), [columns, rows, now]);
  const hasRoom = rows.length - leftOut.unknown <= mostStems(width);
  const marks = useMemo(
    () =>
      hasRoom
        ? placeStems(certificates, rows, columns.mostHostnames, axis, bounds, now)
        : placeBins(columns, rows, axis, bands, bounds, now),
    [hasRoom, certificates, columns, rows, axis, bands, bounds, now],
  );
  return { columns, now, axis, bands, ticks, marks, leftOut };
}

/** As many stems as can be told apart, and never so many that drawing them is felt. */
function mostStems(width: number): number {
  return Math.min(160, Math.max(60, Math.floor(width / 6.5)));
}
