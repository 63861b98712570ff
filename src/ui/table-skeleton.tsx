import type { ReactNode, RefObject } from "react";

const rows = Array.from({ length: 12 }, (_, index) => index);

interface TableSkeletonProps {
  readonly label: string;
  /** Whose width the columns share. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** The columns in their order; none where rows are cards. */
  readonly columns: readonly SkeletonColumn[];
  readonly card: ReactNode;
}

interface SkeletonColumn {
  readonly id: string;
  readonly header: ReactNode;
  readonly widthPx: number | undefined;
  readonly barLook: string;
}

/** A table before its first page: the same lines in the same places, so that nothing jumps. */
export function TableSkeleton({ label, frame, columns, card }: TableSkeletonProps) {
  return (
    <div className="pinned px-(--edge)" role="status" aria-label={label}>
      <div ref={frame} />
      <div aria-hidden className="overflow-hidden rounded-table border border-line bg-panel">
        {columns.length > 0 && (
          <div className="flex h-[34px] items-center border-b border-line">
            {columns.map(({ id, header, widthPx }) => (
              <span
                key={id}
                style={{ width: widthPx }}
                className="shrink-0 px-3 text-small font-medium text-middle"
              >
                {header}
              </span>
            ))}
          </div>
        )}
        {/* One thing that moves is cheap to draw in each frame, a hundred are not. */}
        <div className="animate-pulse">
          {rows.map((row) => (
            <div key={row} className="border-b border-soft last:border-0">
              {columns.length === 0 ? card : <SkeletonRow columns={columns} />}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function SkeletonRow({ columns }: Pick<TableSkeletonProps, "columns">) {
  return (
    <div className="flex h-[45px] items-center">
      {columns.map(({ id, widthPx, barLook }) => (
        <span key={id} style={{ width: widthPx }} className="shrink-0 px-3">
          <SkeletonBar look={barLook} />
        </span>
      ))}
    </div>
  );
}

export function SkeletonBar({ look }: { readonly look: string }) {
  return <span className={`block rounded-full bg-soft ${look}`} />;
}
