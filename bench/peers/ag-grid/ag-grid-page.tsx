import { ClientSideRowModelModule, type ColDef, QuickFilterModule } from "ag-grid-community";
import { AgGridProvider, AgGridReact } from "ag-grid-react";
import { useState } from "react";
import { FilterInput } from "../filter-input.tsx";
import { compareExpiry, compareNames } from "../orders.ts";
import type { Row } from "../show-rows.ts";

const modules = [ClientSideRowModelModule, QuickFilterModule];

/** The quick filter looks at all columns that have a text for it. */
const getQuickFilterText = () => "";

const defaultColumn: ColDef<Row> = { flex: 1, sortingOrder: ["asc", "desc"] };

const columns: ColDef<Row>[] = [
  { field: "name", headerName: "Name", comparator: compareNames, getQuickFilterText },
  { field: "hostnames", headerName: "Hostnames", sortable: false },
  {
    field: "fingerprint",
    headerName: "Fingerprint",
    sortable: false,
    getQuickFilterText,
  },
  {
    field: "expires",
    headerName: "Expires",
    initialSort: "asc",
    comparator: (one, other, _row, _otherRow, isDescending) =>
      compareExpiry(one, other, isDescending),
    getQuickFilterText,
  },
];

export function AgGridPage({ rows }: { readonly rows: Row[] }) {
  const [filter, setFilter] = useState("");
  return (
    <AgGridProvider modules={modules}>
      <FilterInput value={filter} onChange={setFilter} />
      <div className="rows">
        <AgGridReact
          rowData={rows}
          columnDefs={columns}
          defaultColDef={defaultColumn}
          rowHeight={45}
          animateRows={false}
          quickFilterText={filter}
          cacheQuickFilter
        />
      </div>
    </AgGridProvider>
  );
}
