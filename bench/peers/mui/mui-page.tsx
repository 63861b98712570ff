import {
  DataGrid,
  type GridColDef,
  type GridFilterModel,
  type GridInitialState,
} from "@mui/x-data-grid";
import { useMemo, useState } from "react";
import { FilterInput } from "../filter-input.tsx";
import { compareExpiry, compareNames } from "../orders.ts";
import type { Row } from "../show-rows.ts";

/** The most that a page of the Community edition can have. */
const pageSize = 100;

const columns: GridColDef<Row>[] = [
  { field: "name", headerName: "Name", flex: 1, sortComparator: compareNames },
  { field: "hostnames", headerName: "Hostnames", flex: 1, sortable: false },
  { field: "fingerprint", headerName: "Fingerprint", flex: 1, sortable: false },
  {
    field: "expires",
    headerName: "Expires",
    flex: 1,
    // For both directions as it is: the grid turns none of them around.
    getSortComparator: (direction) => (one, other) => {
      const isDescending = direction === "desc";
      return compareExpiry(one, other, isDescending) * (isDescending ? -1 : 1);
    },
  },
];

const initialState: GridInitialState = {
  pagination: { paginationModel: { pageSize } },
  sorting: { sortModel: [{ field: "expires", sort: "asc" }] },
};

export function MuiPage({ rows }: { readonly rows: Row[] }) {
  const [filter, setFilter] = useState("");
  const filterModel = useMemo<GridFilterModel>(
    () => ({ items: [{ field: "hostnames", operator: "contains", value: filter }] }),
    [filter],
  );
  return (
    <>
      <FilterInput value={filter} onChange={setFilter} />
      <div className="rows">
        <DataGrid
          rows={rows}
          columns={columns}
          initialState={initialState}
          pageSizeOptions={[pageSize]}
          rowHeight={45}
          filterModel={filterModel}
          sortingOrder={["asc", "desc"]}
          disableColumnMenu
          disableRowSelectionOnClick
        />
      </div>
    </>
  );
}
