import { ArrowDown, ArrowUp } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";

interface HeaderCellProps {
  readonly name: string;
  /** Whether the name is for those who do not see the column's pictures. */
  readonly isNameHidden?: boolean;
  /** Beside the name, in a paler tone. */
  readonly detail?: ReactNode;
  /** How the column is sorted by, if it is. */
  readonly sorted: SortedBy | undefined;
  /** Cards have no header to click: it then only names what each cell is. */
  readonly isWide: boolean;
  readonly className: string;
  /** Left out where there is nothing to sort by. */
  readonly onSort?: ((event: MouseEvent) => void) | undefined;
  /** What stands at the column's edge. */
  readonly children?: ReactNode;
}

export interface SortedBy {
  readonly isDescending: boolean;
  /** Its place among the columns that are sorted by, from 0, and their number. */
  readonly place: number;
  readonly of: number;
}

/** A column's header: a click sorts by it, one more turns it round, Shift keeps the others. */
export function HeaderCell(props: HeaderCellProps) {
  const { name, detail, sorted, onSort } = props;
  if (!props.isWide) {
    return (
      <th scope="col" aria-sort={onSort && ariaSort(sorted)}>
        {name}
      </th>
    );
  }
  const content = (
    <>
      <span className={props.isNameHidden ? "sr-only" : "truncate"}>{name}</span>
      {detail && <span className="text-dim">{detail}</span>}
    </>
  );
  return (
    <th
      scope="col"
      aria-sort={onSort && ariaSort(sorted)}
      className={`sticky top-(--bars) z-10 h-[34px] border-b border-line bg-panel px-3 first:rounded-tl-[9px] last:rounded-tr-[9px] text-left font-medium ${props.className}`}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          title="Sort. Shift+click sorts by several columns."
          className={`${contentLook} -mx-1 px-1 hover:bg-soft ${sorted ? "text-ink" : "text-middle"}`}
        >
          {content}
          {sorted && <SortArrow {...sorted} />}
        </button>
      ) : (
        <span className={`${contentLook} text-middle`}>{content}</span>
      )}
      {props.children}
    </th>
  );
}

const contentLook = "inline-flex h-6 max-w-full items-center gap-1 rounded-chip text-small";

function SortArrow({ isDescending, place, of }: SortedBy) {
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return (
    <>
      <Arrow aria-hidden className="size-3 shrink-0" strokeWidth={2.2} />
      {of > 1 && (
        <span className="text-dim">
          {place + 1}
          <span className="sr-only">of {of}</span>
        </span>
      )}
    </>
  );
}

function ariaSort(sorted: SortedBy | undefined): "ascending" | "descending" | "none" {
  if (sorted === undefined) return "none";
  return sorted.isDescending ? "descending" : "ascending";
}
