import { useTable } from "@tanstack/react-table";
import { useMemo, useRef } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { ColumnId } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { useMediaQuery } from "../ui/use-media-query.ts";
import { useWidth } from "../ui/use-width.ts";
import { CellContext, type Highlight } from "./cell-context.ts";
import { CertificateRow } from "./certificate-row.tsx";
import { cardHeightPx, layOutColumns, rowHeightPx, wideQuery } from "./column-layout.ts";
import { columns, features } from "./columns.tsx";
import { SortHeader } from "./sort-header.tsx";
import { fromSorting, toSorting } from "./sorting-state.ts";
import { TableFrame } from "./table-frame.tsx";
import { useRowWindow } from "./use-row-window.ts";

interface CertificatesTableProps {
  readonly certificates: readonly Certificate[];
  /** The row numbers to show, in their order. */
  readonly order: readonly number[];
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
  readonly hidden: readonly ColumnId[];
  readonly highlight: Highlight;
  /** The kind of fingerprint that all certificates share; null when they differ. */
  readonly fingerprintKind: string | null;
}

/** A table of any length: only the rows around the window are drawn. */
export function CertificatesTable(props: CertificatesTableProps) {
  const { certificates, order, sort, onSort, hidden, highlight, fingerprintKind } = props;
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const isWide = useMediaQuery(wideQuery);
  const frameWidth = useWidth(frame);
  const rowPx = isWide ? rowHeightPx : cardHeightPx;
  const { start, end, beforePx, afterPx } = useRowWindow(order.length, rowPx, body);

  const data = useMemo(
    () => order.slice(start, end).flatMap((row) => certificates[row] ?? []),
    [order, certificates, start, end],
  );
  const sorting = useMemo(() => toSorting(sort), [sort]);
  // A card has its own choice of what it shows, and no menu to bring anything back.
  const columnVisibility = useMemo(
    () => (isWide ? Object.fromEntries(hidden.map((id) => [id, false])) : {}),
    [hidden, isWide],
  );
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ key }) => key,
    state: { sorting, columnVisibility },
    onSortingChange: (update) =>
      onSort(fromSorting(typeof update === "function" ? update(sorting) : update)),
    manualSorting: true,
    sortDescFirst: false,
    enableSortingRemoval: false,
  });

  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const shown = headers.map(({ column }) => column.id as ColumnId);
  const layout = layOutColumns(isWide ? shown : [], frameWidth);
  const hostnamesPx = isWide ? (layout.widths.get("hostnames") ?? 0) - 24 : frameWidth - 66;
  const cells = useMemo(
    () => ({ highlight, hostnamesPx, isKindShown: fingerprintKind === null }),
    [highlight, hostnamesPx, fingerprintKind],
  );
  return (
    <CellContext value={cells}>
      <TableFrame
        frame={frame}
        layout={layout}
        rowCount={order.length}
        header={headers.map((header) => (
          <SortHeader
            key={header.id}
            header={header}
            sort={sort}
            kind={fingerprintKind}
            isWide={isWide}
          />
        ))}
      >
        <tbody ref={body}>
          <Gap heightPx={beforePx} />
          {table.getRowModel().rows.map((row) => (
            <CertificateRow
              key={row.id}
              row={row}
              rowIndex={start + row.index + 2}
              hidden={hidden}
              isWide={isWide}
            />
          ))}
          <Gap heightPx={afterPx} />
        </tbody>
      </TableFrame>
    </CellContext>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ heightPx }: { readonly heightPx: number }) {
  if (heightPx === 0) return null;
  return <tr aria-hidden className="block" style={{ height: heightPx }} />;
}
