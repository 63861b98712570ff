import type { ReactNode, RefObject } from "react";

interface TableFrameProps {
  readonly label: string;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly layout: TableLayout;
  readonly rowCount: number;
  readonly header: ReactNode;
  readonly children: ReactNode;
}

interface TableLayout {
  /** By column, in the order of the columns, px. */
  readonly widths: ReadonlyMap<string, number>;
  /** Without the hairlines at the sides. */
  readonly widthPx: number;
}

/** The rounded card with a table's header; the rows follow as its body. */
export function TableFrame(props: TableFrameProps) {
  const { label, frame, layout, rowCount, header, children } = props;
  return (
    <div className="px-(--edge)">
      <div ref={frame} className="sticky left-0 w-[calc(100cqw-2*var(--edge))]" />
      <div
        className="rounded-table border border-line bg-panel print:w-auto!"
        style={{ width: layout.widthPx, boxSizing: "content-box" }}
      >
        <table
          aria-label={label}
          aria-rowcount={rowCount + 1}
          className="w-full table-fixed print:table-auto print:[&_col]:w-auto! print:[&_tr]:break-inside-avoid border-separate border-spacing-0 [overflow-anchor:none] max-wide:block max-wide:[&>tbody]:block"
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
