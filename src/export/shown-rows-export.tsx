import { useContext } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import { type StatusBounds, statusOf } from "../certificates/expiry.ts";
import { ClockContext } from "../ui/clock-context.ts";
import type { RowsAbout } from "./export-about.ts";
import { ExportMenu } from "./export-menu.tsx";

interface ShownRowsExportProps {
  readonly certificates: readonly Certificate[];
  /** The shown rows of that list, in the shown order. */
  readonly order: readonly number[];
  /** By row: how many hostnames it leaves uncovered; -1 when unknown. */
  readonly leaves: Int32Array;
  /** By row: until when all its hostnames are covered, epoch ms; NaN when unknown. */
  readonly coveredUntil: (row: number) => number;
  readonly bounds: StatusBounds;
  readonly about: Omit<RowsAbout, "now" | "loaded">;
}

/** The export of what a list shows, computed for the moment that the page shows. */
export function ShownRowsExport(props: ShownRowsExportProps) {
  const { certificates, order, leaves, coveredUntil, bounds, about } = props;
  const clock = useContext(ClockContext);
  const rows = () => {
    const now = clock.now();
    return order.flatMap((row) => {
      const certificate = certificates[row];
      if (certificate === undefined) return [];
      const status = statusOf(certificate.expires, now, bounds);
      const isCovered = !(coveredUntil(row) <= now);
      return [{ certificate, status, leaves: leaves[row] ?? -1, isCovered }];
    });
  };
  return (
    <ExportMenu
      rows={rows}
      count={order.length}
      about={() => ({ ...about, now: clock.now(), loaded: certificates.length })}
    />
  );
}
