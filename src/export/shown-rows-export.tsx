import { useContext } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { StatusBounds } from "../certificates/expiry.ts";
import { ClockContext } from "../ui/clock-context.ts";
import type { RowsAbout } from "./export-about.ts";
import { ExportMenu } from "./export-menu.tsx";
import { exportRow } from "./export-row.ts";

interface ShownRowsExportProps {
  readonly certificates: readonly Certificate[];
  /** The shown rows of that list, in the shown order. */
  readonly order: readonly number[];
  readonly coverage: Coverage;
  readonly bounds: StatusBounds;
  readonly about: Omit<RowsAbout, "now" | "loaded">;
}

/** The export of what a list shows, computed for the moment that the page shows. */
export function ShownRowsExport(props: ShownRowsExportProps) {
  const { certificates, order, coverage, bounds, about } = props;
  const clock = useContext(ClockContext);
  const rows = () => {
    const now = clock.now();
    return order.flatMap((row) => {
      const certificate = certificates[row];
      return certificate ? [exportRow(certificate, row, coverage, bounds, now)] : [];
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
