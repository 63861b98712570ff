import { useTable } from "@tanstack/react-table";
import { type Ref, useCallback, useImperativeHandle, useMemo, useRef } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { ColumnId } from "../certificates/column-ranks.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { StatusBounds } from "../certificates/expiry.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import type { Scope } from "../cloudflare/paths.ts";
import { GapRow } from "../ui/gap-row.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { useIsWide } from "../ui/use-is-wide.ts";
import { useKeptPlace } from "../ui/use-kept-place.ts";
import { type RowWalk, useRowFocus } from "../ui/use-row-focus.ts";
import { useRowWindow } from "../ui/use-row-window.ts";
import { useFrameWidth } from "../ui/use-width.ts";
import { CellContext, type Highlight } from "./cell-context.ts";
import { CertificateRow } from "./certificate-row.tsx";
import { cardHeightPx, layOutColumns, rowHeightPx, type SetWidths } from "./column-layout.ts";
import { columns, features } from "./columns.tsx";
import { SortHeader } from "./sort-header.tsx";

interface CertificatesTableProps {
  readonly certificates: readonly Certificate[];
  readonly coverage: Coverage;
  /** The row numbers to show, in their order. */
  readonly order: readonly number[];
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
  readonly hidden: readonly ColumnId[];
  readonly widths: SetWidths;
  readonly onResize: (column: ColumnId, widthPx: number | null) => void;
  readonly highlight: Highlight;
  readonly bounds: StatusBounds;
  /** The kind of fingerprint that all certificates share; null when they differ. */
  readonly fingerprintKind: string | null;
  /** What a scope is called. */
  readonly scopeName: (scope: Scope) => string;
  /** The keys of the certificates that are selected. */
  readonly selected: readonly string[];
  /** The same function for as long as it does the same: rows are drawn anew for another one. */
  readonly onOpen: (key: string) => void;
  /** For those who move the focus along the rows. */
  readonly focus: Ref<RowWalk>;
}

/** A table of any length: only the rows around the window are drawn. */
export function CertificatesTable(props: CertificatesTableProps) {
  const { certificates, order, sort, hidden, highlight, fingerprintKind } = props;
  const { bounds, selected, coverage, scopeName } = props;
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const isWide = useIsWide();
  const frameWidth = useFrameWidth(frame);
  const rowPx = isWide ? rowHeightPx : cardHeightPx;
  const placed = useRowWindow(order.length, rowPx, body, order);
  const { start, end, beforePx, afterPx } = placed;
  const keyAt = useCallback(
    (index: number) => certificates[order[index] ?? -1]?.key,
    [certificates, order],
  );
  const rows = { count: order.length, keyAt, body, ...placed };
  const rowFocus = useRowFocus(rows);
  useKeptPlace(rows, rowPx, rowFocus.focus, certificates, sort);
  useImperativeHandle(props.focus, () => rowFocus);

  const data = useMemo(
    () => order.slice(start, end).flatMap((row) => certificates[row] ?? []),
    [order, certificates, start, end],
  );
  const table = useCertificatesTable({ data, hidden, isWide });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const shown = headers.map(({ column }) => column.id as ColumnId);
  const layout = layOutColumns(isWide ? shown : [], frameWidth, props.widths);
  const { isRoomy } = layout;
  const hostnamesPx = isWide ? (layout.widths.get("hostnames") ?? 0) - 24 : frameWidth - 66;
  const cells = useMemo(() => {
    const isKindShown = fingerprintKind === null;
    return { highlight, hostnamesPx, isKindShown, isRoomy, bounds, scopeName };
  }, [highlight, hostnamesPx, fingerprintKind, isRoomy, bounds, scopeName]);
  return (
    <CellContext value={cells}>
      <TableFrame
        label="Certificates"
        frame={frame}
        layout={layout}
        rowCount={order.length}
        header={headers.map((header) => (
          <SortHeader
            key={header.id}
            header={header}
            sort={sort}
            onSort={props.onSort}
            kind={fingerprintKind}
            widthPx={layout.widths.get(header.column.id as ColumnId) ?? 0}
            onResize={props.onResize}
            isWide={isWide}
          />
        ))}
      >
        <tbody ref={body}>
          <GapRow heightPx={beforePx} />
          {table.getRowModel().rows.map((row) => (
            <CertificateRow
              key={row.id}
              row={row}
              rowIndex={start + row.index + 2}
              isSelected={selected.includes(row.id)}
              leaves={coverage.leaves[order[start + row.index] ?? -1] ?? -1}
              coveredUntil={coverage.allCoveredUntil(order[start + row.index] ?? -1)}
              tabIndex={row.id === rowFocus.activeKey ? 0 : -1}
              onOpen={props.onOpen}
              onFocus={rowFocus.setActive}
              hidden={hidden}
              isWide={isWide}
            />
          ))}
          <GapRow heightPx={afterPx} />
        </tbody>
      </TableFrame>
    </CellContext>
  );
}

interface TableOptions extends Pick<CertificatesTableProps, "hidden"> {
  /** The rows to draw, filtered, sorted and cut to the window already. */
  readonly data: Certificate[];
  readonly isWide: boolean;
}

function useCertificatesTable({ data, hidden, isWide }: TableOptions) {
  // A card has its own choice of what it shows, and no menu to bring anything back.
  const shown = useMemo(
    () => columns.filter(({ id }) => !(isWide && hidden.some((one) => one === id))),
    [hidden, isWide],
  );
  return useTable({
    features,
    columns: shown,
    data,
    getRowId: ({ key }) => key,
  });
}
