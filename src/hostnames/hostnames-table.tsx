import { type Ref, useCallback, useImperativeHandle, useMemo, useRef } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { StatusBounds } from "../certificates/expiry.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { GapRow } from "../ui/gap-row.tsx";
import type { TextRange } from "../ui/split-text.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { useIsWide } from "../ui/use-is-wide.ts";
import { useKeptPlace } from "../ui/use-kept-place.ts";
import { type RowWalk, useRowFocus } from "../ui/use-row-focus.ts";
import { useRowWindow } from "../ui/use-row-window.ts";
import { useFrameWidth } from "../ui/use-width.ts";
import { HostnameHeader } from "./hostname-header.tsx";
import { cardHeightPx, layOutHostnames, rowHeightPx } from "./hostname-layout.ts";
import { HostnameRow } from "./hostname-row.tsx";

interface HostnamesTableProps {
  readonly certificates: readonly Certificate[];
  readonly coverage: Coverage;
  /** The hostname numbers to show, in their order. */
  readonly order: readonly number[] | Int32Array;
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
  readonly bounds: StatusBounds;
  readonly highlight: (hostname: string) => readonly TextRange[];
  /** The keys of the certificates that are selected. */
  readonly selected: readonly string[];
  /**
   * Opens the detail of the certificate with this key. The same function for as long as it does
   * the same: rows are drawn anew for another one.
   */
  readonly onOpen: (key: string) => void;
  /** For those who move the focus along the rows, whose keys are hostnames. */
  readonly focus?: Ref<RowWalk>;
}

/** One row per hostname, of any number: only those around the window are drawn. */
export function HostnamesTable(props: HostnamesTableProps) {
  const { certificates, coverage, order, sort, onSort } = props;
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const isWide = useIsWide();
  const frameWidth = useFrameWidth(frame);
  const rowPx = isWide ? rowHeightPx : cardHeightPx;
  const placed = useRowWindow(order.length, rowPx, body, order);
  const { start, end, beforePx, afterPx } = placed;
  const keyAt = useCallback(
    (index: number) => keyOf(coverage, order[index]),
    [coverage, order],
  );
  const rows = { count: order.length, keyAt, body, ...placed };
  const rowFocus = useRowFocus(rows);
  useKeptPlace(rows, rowPx, rowFocus.focus, coverage, sort);
  useImperativeHandle(props.focus, () => ({
    ...rowFocus,
    // Of a certificate, the first of its hostnames.
    show(key) {
      const row = certificates.findIndex((one) => one.key === key);
      const own = new Set(coverage.hostnamesOf(row));
      const number =
        order.find((one) => own.has(one)) ??
        order.find((one) => coverage.certificatesOf(one).includes(row));
      rowFocus.show(keyOf(coverage, number) ?? "");
    },
  }));
  const numbers = useMemo(() => Array.from(order.slice(start, end)), [order, start, end]);

  const layout = isWide ? layOutHostnames(frameWidth) : asCards(frameWidth);
  const certificatesPx = isWide
    ? (layout.widths.get("certificates") ?? 0) - cellPaddingPx
    : frameWidth - cardPaddingPx;
  return (
    <TableFrame
      label="Hostnames"
      frame={frame}
      layout={layout}
      rowCount={order.length}
      header={<HostnameHeader sort={sort} onSort={onSort} isWide={isWide} />}
    >
      <tbody ref={body}>
        <GapRow heightPx={beforePx} />
        {numbers.map((number, index) => (
          <HostnameRow
            key={keyOf(coverage, number)}
            number={number}
            rowIndex={start + index + 2}
            coverage={coverage}
            certificates={certificates}
            bounds={props.bounds}
            highlight={props.highlight}
            certificatesPx={certificatesPx}
            selected={props.selected}
            tabIndex={keyOf(coverage, number) === rowFocus.activeKey ? 0 : -1}
            onOpen={props.onOpen}
            onFocus={rowFocus.setActive}
          />
        ))}
        <GapRow heightPx={afterPx} />
      </tbody>
    </TableFrame>
  );
}

/** A hostname is the key of its row. */
function keyOf(coverage: Coverage, number: number | undefined): string | undefined {
  return number === undefined ? undefined : coverage.hostname(number);
}

const cellPaddingPx = 24;
/** The card's own and that of the column of marks. */
const cardPaddingPx = 66;
const hairlinesPx = 2;

function asCards(widthPx: number) {
  return { widths: new Map<never, number>(), widthPx: widthPx - hairlinesPx };
}
