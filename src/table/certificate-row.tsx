import { FlexRender, type Row } from "@tanstack/react-table";
import { memo, useMemo } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { ColumnId } from "../certificates/column-ranks.ts";
import { isForRow } from "../ui/is-for-row.ts";
import { cellLook } from "./column-layout.ts";
import type { features } from "./columns.tsx";
import { type RowContent, RowContext } from "./row-context.ts";

interface CertificateRowProps extends RowContent {
  readonly row: Row<typeof features, Certificate>;
  /** Counted from 1, the header being the first row. */
  readonly rowIndex: number;
  readonly isSelected: boolean;
  /** Some control of the row has got the focus. */
  readonly onFocus: (key: string) => void;
  /** Which columns are hidden: a row draws itself anew when it changes. */
  readonly hidden: readonly ColumnId[];
  readonly isWide: boolean;
}

/** Scrolling makes new row objects for the same certificates; only what differs is drawn anew. */
export const CertificateRow = memo(
  function CertificateRow({
    row,
    rowIndex,
    isSelected,
    onFocus,
    ...content
  }: CertificateRowProps) {
    const { leaves, coveredUntil, tabIndex, onOpen } = content;
    const context = useMemo(
      () => ({ leaves, coveredUntil, tabIndex, onOpen }),
      [leaves, coveredUntil, tabIndex, onOpen],
    );
    return (
      <RowContext value={context}>
        {/* For the mouse; the name is a button, and the keyboard's way in. */}
        <tr
          aria-rowindex={rowIndex}
          data-selected={isSelected || undefined}
          onClick={(event) => {
            if (isForRow(event.target)) onOpen(row.original.key);
          }}
          onFocus={() => onFocus(row.original.key)}
          className={`group hover:bg-soft/50 data-selected:bg-selected ${rowLook}`}
        >
          {row.getAllCells().map((cell) => (
            <td
              key={cell.id}
              className={`border-b border-soft px-3 group-last:border-0 max-wide:border-0 max-wide:px-0 ${cellLook[cell.column.id as ColumnId]}`}
            >
              <FlexRender cell={cell} />
            </td>
          ))}
        </tr>
      </RowContext>
    );
  },
  (before, after) =>
    before.row.original === after.row.original &&
    before.rowIndex === after.rowIndex &&
    before.isSelected === after.isSelected &&
    before.leaves === after.leaves &&
    Object.is(before.coveredUntil, after.coveredUntil) &&
    before.tabIndex === after.tabIndex &&
    before.onOpen === after.onOpen &&
    before.onFocus === after.onFocus &&
    before.hidden === after.hidden &&
    before.isWide === after.isWide,
);

/** A row of a fixed height; on a narrow screen a card, whose height `column-layout.ts` names. */
const rowLook =
  "h-[46px] max-wide:relative max-wide:grid max-wide:h-[88px] max-wide:grid-cols-[20px_minmax(0,1fr)_auto] max-wide:content-center max-wide:gap-x-3 max-wide:gap-y-1.5 max-wide:border-b max-wide:border-soft max-wide:px-4 max-wide:[grid-template-areas:'status_name_expires'_'._hostnames_hostnames']";
