import { useRef } from "react";
import { type ColumnId, columnIds } from "../certificates/column-ranks.ts";
import { SkeletonBar, TableSkeleton } from "../ui/table-skeleton.tsx";
import { useIsWide } from "../ui/use-is-wide.ts";
import { useFrameWidth } from "../ui/use-width.ts";
import { layOutColumns, type SetWidths } from "./column-layout.ts";
import { columnNames } from "./columns.tsx";

interface SkeletonTableProps {
  readonly hidden: readonly ColumnId[];
  readonly widths: SetWidths;
}

/** The certificates before their first page. */
export function SkeletonTable({ hidden, widths: set }: SkeletonTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useIsWide();
  const shown = columnIds.filter((id) => isWide && !hidden.includes(id));
  const { widths } = layOutColumns(shown, useFrameWidth(frame), set);
  return (
    <TableSkeleton
      label="Loading certificates"
      frame={frame}
      columns={shown.map((id) => ({
        id,
        header: id !== "status" && columnNames[id],
        widthPx: widths.get(id),
        barLook: id === "status" ? "ml-1 h-3 w-3" : "h-3 w-3/5",
      }))}
      card={<SkeletonCard />}
    />
  );
}

function SkeletonCard() {
  return (
    <div className="flex h-[87px] flex-col justify-center gap-3 px-4">
      <span className="flex items-center gap-3">
        <SkeletonBar look="h-3 w-3" />
        <SkeletonBar look="h-3 w-2/5" />
        <SkeletonBar look="ml-auto h-3 w-20" />
      </span>
      <SkeletonBar look="ml-6 h-3 w-1/2" />
    </div>
  );
}
