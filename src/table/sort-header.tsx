import type { Header } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { Certificate } from "../certificates/certificate.ts";
import type { ColumnId } from "../certificates/column-ranks.ts";
import type { SortRule } from "../certificates/sort-certificates.ts";
import { cellLook } from "./column-layout.ts";
import { columnNames, type features } from "./columns.tsx";
import { WidthHandle } from "./width-handle.tsx";

interface SortHeaderProps {
  readonly header: Header<typeof features, Certificate>;
  readonly sort: readonly SortRule[];
  /** The kind of fingerprint that all certificates share. */
  readonly kind: string | null;
  readonly widthPx: number;
  readonly onResize: (column: ColumnId, widthPx: number | null) => void;
  /** Cards have no header to click: it then only names what each cell is. */
  readonly isWide: boolean;
}

/** A column's header: a click sorts by it, one more turns it round, Shift keeps the others. */
export function SortHeader(props: SortHeaderProps) {
  const { header, sort, kind, isWide } = props;
  const id = header.column.id as ColumnId;
  const place = sort.findIndex(({ column }) => column === id);
  const rule = sort[place];
  if (!isWide) {
    return (
      <th scope="col" aria-sort={ariaSort(rule)}>
        {columnNames[id]}
      </th>
    );
  }
  const Arrow = rule?.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={ariaSort(rule)}
      className={`sticky top-(--bars) z-10 h-[34px] border-b border-line bg-panel px-3 first:rounded-tl-[9px] last:rounded-tr-[9px] text-left font-medium ${cellLook[id]}`}
    >
      <button
        type="button"
        onClick={header.column.getToggleSortingHandler()}
        title="Sort. Shift+click sorts by several columns."
        className={`-mx-1 inline-flex h-6 max-w-full items-center gap-1 rounded-chip px-1 text-small hover:bg-soft ${rule ? "text-ink" : "text-middle"}`}
      >
        <span className={id === "status" ? "sr-only" : "truncate"}>{columnNames[id]}</span>
        {id === "fingerprint" && kind !== null && <span className="text-dim">{kind}</span>}
        {rule && <Arrow aria-hidden className="size-3 shrink-0" strokeWidth={2.2} />}
        {rule && sort.length > 1 && (
          <span className="text-dim">
            {place + 1}
            <span className="sr-only">of {sort.length}</span>
          </span>
        )}
      </button>
      <WidthHandle
        name={columnNames[id]}
        widthPx={props.widthPx}
        onResize={(widthPx) => props.onResize(id, widthPx)}
      />
    </th>
  );
}

function ariaSort(rule: SortRule | undefined): "ascending" | "descending" | "none" {
  if (rule === undefined) return "none";
  return rule.isDescending ? "descending" : "ascending";
}
