import type { Header } from "@tanstack/react-table";
import { Suspense } from "react";
import type { Certificate } from "../certificates/certificate.ts";
import type { ColumnId } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { toggleRule } from "../certificates/toggle-rule.ts";
import { afterRows } from "../ui/after-rows.ts";
import { HeaderCell } from "../ui/header-cell.tsx";
import { OutOfDate } from "../ui/later.tsx";
import { cellLook, leastWidthPx } from "./column-layout.ts";
import { columnNames, type features } from "./columns.tsx";

const WidthHandle = afterRows(async () => (await import("./width-handle.tsx")).WidthHandle);

interface SortHeaderProps {
  readonly header: Header<typeof features, Certificate>;
  readonly sort: readonly SortRule[];
  readonly onSort: (sort: readonly SortRule[]) => void;
  /** The kind of fingerprint that all certificates share. */
  readonly kind: string | null;
  readonly widthPx: number;
  readonly onResize: (column: ColumnId, widthPx: number | null) => void;
  readonly isWide: boolean;
}

export function SortHeader(props: SortHeaderProps) {
  const { header, sort } = props;
  const id = header.column.id as ColumnId;
  const place = sort.findIndex(({ column }) => column === id);
  const rule = sort[place];
  return (
    <HeaderCell
      name={columnNames[id]}
      isNameHidden={id === "status"}
      detail={id === "fingerprint" && props.kind}
      sorted={rule && { isDescending: rule.isDescending, place, of: sort.length }}
      isWide={props.isWide}
      className={cellLook[id]}
      onSort={({ shiftKey }) => props.onSort(toggleRule(sort, id, shiftKey))}
    >
      <OutOfDate instead={null}>
        <Suspense>
          <WidthHandle
            name={columnNames[id]}
            widthPx={props.widthPx}
            leastPx={leastWidthPx(id)}
            onResize={(widthPx) => props.onResize(id, widthPx)}
          />
        </Suspense>
      </OutOfDate>
    </HeaderCell>
  );
}
