import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useState } from "react";
import {
  type Column,
  type ReferenceList,
  type ReferenceRow,
  shownRows,
} from "./reference-list.ts";

const rowPx = 46;
/** The filter's bar and the headers. */
const topPx = 96;

/** A filter, sortable headers and the rows in sight; nothing else. */
export function ReferenceTable({ list }: { readonly list: ReferenceList }) {
  const [filter, setFilter] = useState("");
  const [sort, setSort] = useState<{ column: Column; isDescending: boolean }>({
    column: "expires",
    isDescending: false,
  });
  const shown = useMemo(() => shownRows(list, filter, sort), [list, filter, sort]);
  const sortBy = (column: Column) =>
    setSort({ column, isDescending: sort.column === column && !sort.isDescending });
  return (
    <>
      <div className="bar">
        <input
          type="search"
          aria-label="Filter by hostname"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
      </div>
      <table aria-rowcount={shown.length + 1}>
        <thead>
          <tr>
            <SortHeader name="Name" onSort={() => sortBy("name")} />
            <th>Hostnames</th>
            <SortHeader name="Expires" onSort={() => sortBy("expires")} />
            <th>Fingerprint</th>
            <th>Created</th>
            <th>Updated</th>
          </tr>
        </thead>
        <Rows rows={list.rows} shown={shown} />
      </table>
    </>
  );
}

function SortHeader(props: { readonly name: string; readonly onSort: () => void }) {
  return (
    <th>
      <button type="button" onClick={props.onSort}>
        {props.name}
      </button>
    </th>
  );
}

interface RowsProps {
  readonly rows: readonly ReferenceRow[];
  readonly shown: readonly number[];
}

function Rows({ rows, shown }: RowsProps) {
  const virtualizer = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => rowPx,
    scrollMargin: topPx,
    overscan: 8,
    // The rows' places are all by one height: none is to be measured first.
    initialRect: { width: innerWidth, height: innerHeight },
  });
  const items = virtualizer.getVirtualItems();
  const beforePx = (items[0]?.start ?? topPx) - topPx;
  const afterPx = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? topPx) - topPx);
  return (
    <tbody>
      <Gap heightPx={beforePx} />
      {items.map(({ index }) => {
        const row = rows[shown[index] ?? -1];
        return row && <Row key={row.id} row={row} index={index} />;
      })}
      <Gap heightPx={afterPx} />
    </tbody>
  );
}

function Gap({ heightPx }: { readonly heightPx: number }) {
  return (
    <tr className="gap" aria-hidden>
      <td colSpan={6} style={{ height: heightPx }} />
    </tr>
  );
}

function Row({ row, index }: { readonly row: ReferenceRow; readonly index: number }) {
  return (
    <tr aria-rowindex={index + 2}>
      <td>
        <span data-name>{row.name}</span>
      </td>
      <td>{row.associated_hostnames.slice(0, 3).join(", ")}</td>
      <td>{row.expires_on ?? "unknown"}</td>
      <td>{row.fingerprint}</td>
      <td>{row.created_at}</td>
      <td>{row.updated_at}</td>
    </tr>
  );
}
