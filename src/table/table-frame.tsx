import type { ReactNode, RefObject } from "react";
import type { ColumnLayout } from "./column-layout.ts";

interface TableFrameProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly layout: ColumnLayout;
  readonly rowCount: number;
  readonly header: ReactNode;
  readonly children: ReactNode;
}

/** The rounded card with the table's header; the rows follow as its body. */
export function TableFrame({ frame, layout, rowCount, header, children }: TableFrameProps) {
  return (
    <div className="px-(--edge)">
      <div ref={frame} className="sticky left-0 w-[calc(100cqw-2*var(--edge))]" />
      <div
        className="rounded-table border border-line bg-panel"
        style={{ width: layout.widthPx, boxSizing: "content-box" }}
      >
        <table
          aria-label="Certificates"
          aria-rowcount={rowCount + 1}
          className="w-full table-fixed border-separate border-spacing-0 max-wide:block max-wide:[&>tbody]:block"
        >
          <colgroup>
            {[...layout.widths].map(([id, width]) => (
              <col key={id} style={{ width }} />
            ))}
          </colgroup>
          <thead className="max-wide:sr-only">
            <tr aria-rowindex={1}>{header}</tr>
          </thead>
          {children}
        </table>
      </div>
    </div>
  );
}
