import { type ReactTable, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { FilterInput } from "../filter-input.tsx";
import type { Row } from "../show-rows.ts";
import { columns, features } from "./columns.tsx";
import "./table.css";

const rowPx = 45;

type Table = ReactTable<typeof features, Row>;

export function TanstackPage({ rows: data }: { readonly rows: Row[] }) {
  const table = useTable({
    features,
    columns,
    data,
    initialState: { sorting: [{ id: "expires", desc: false }] },
    enableSortingRemoval: false,
  });
  const hostnames = table.getColumn("hostnames");
  return (
    <>
      <FilterInput
        value={String(hostnames?.getFilterValue() ?? "")}
        onChange={(text) => hostnames?.setFilterValue(text)}
      />
      <Rows table={table} />
    </>
  );
}

function Rows({ table }: { readonly table: Table }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 5,
  });
  return (
    <div className="rows" ref={scroller}>
      <table aria-rowcount={rows.length + 1}>
        <Head table={table} />
        <tbody style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <tr
                  key={row.id}
                  aria-rowindex={index + 2}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Head({ table }: { readonly table: Table }) {
  return (
    <thead>
      {table.getHeaderGroups().map(({ id, headers }) => (
        <tr key={id}>
          {headers.map((header) => (
            <th key={header.id}>
              {header.column.getCanSort() ? (
                <button type="button" onClick={header.column.getToggleSortingHandler()}>
                  <table.FlexRender header={header} />
                </button>
              ) : (
                <table.FlexRender header={header} />
              )}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  );
}
