import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
} from "@tanstack/react-table";
import type { Row } from "../show-rows.ts";

export const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

const helper = createColumnHelper<typeof features, Row>();

export const columns = helper.columns([
  helper.accessor("name", {
    header: "Name",
    cell: ({ getValue }) => <span data-name>{getValue()}</span>,
    sortFn: "alphanumeric",
    sortDescFirst: false,
  }),
  helper.accessor("hostnames", {
    header: "Hostnames",
    enableSorting: false,
    filterFn: "includesString",
  }),
  helper.accessor("fingerprint", { header: "Fingerprint", enableSorting: false }),
  helper.accessor(({ expires }) => expires ?? undefined, {
    id: "expires",
    header: "Expires",
    sortFn: "basic",
    sortUndefined: "last",
    sortDescFirst: false,
  }),
]);
