import { useRef } from "react";
import { type ColumnId, columnIds } from "../certificates/column-ranks.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { useWidth } from "../ui/use-width.ts";
import { layOutColumns, type SetWidths, wideQuery } from "./column-layout.ts";
import { columnNames } from "./columns.tsx";

const rows = Array.from({ length: 12 }, (_, index) => index);

interface SkeletonTableProps {
  readonly hidden: readonly ColumnId[];
  readonly widths: SetWidths;
}

/** The table before its first page: the same lines in the same places, so that nothing jumps. */
export function SkeletonTable({ hidden, widths: set }: SkeletonTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useMediaQuery(wideQuery);
  const shown = columnIds.filter((id) => isWide && !hidden.includes(id));
  const { widths } = layOutColumns(shown, useWidth(frame), set);
  return (
    <div className="pinned px-(--edge)" role="status" aria-label="Loading certificates">
      <div ref={frame} />
      <div aria-hidden className="overflow-hidden rounded-table border border-line bg-panel">
        {isWide && <SkeletonHeader shown={shown} widths={widths} />}
        {rows.map((row) =>
          isWide ? (
            <SkeletonRow key={row} shown={shown} widths={widths} />
          ) : (
            <SkeletonCard key={row} />
          ),
        )}
      </div>
    </div>
  );
}

interface SkeletonColumns {
  readonly shown: readonly ColumnId[];
  readonly widths: ReadonlyMap<ColumnId, number>;
}

function SkeletonHeader({ shown, widths }: SkeletonColumns) {
  return (
    <div className="flex h-[34px] items-center border-b border-line">
      {shown.map((id) => (
        <span
          key={id}
          style={{ width: widths.get(id) }}
          className="shrink-0 px-3 text-small font-medium text-middle"
        >
          {id !== "status" && columnNames[id]}
        </span>
      ))}
    </div>
  );
}

function SkeletonRow({ shown, widths }: SkeletonColumns) {
  return (
    <div className="flex h-[46px] items-center border-b border-soft last:border-0">
      {shown.map((id) => (
        <span key={id} style={{ width: widths.get(id) }} className="shrink-0 px-3">
          <span className={`${bar} ${id === "status" ? "ml-1 w-3" : "w-3/5"}`} />
        </span>
      ))}
    </div>
  );
}

function SkeletonCard() {
  return (
    <div className="flex h-[88px] flex-col justify-center gap-3 border-b border-soft px-4 last:border-0">
      <span className="flex items-center gap-3">
        <span className={`${bar} w-3`} />
        <span className={`${bar} w-2/5`} />
        <span className={`${bar} ml-auto w-20`} />
      </span>
      <span className={`${bar} ml-6 w-1/2`} />
    </div>
  );
}

const bar = "block h-3 animate-pulse rounded-full bg-soft";
