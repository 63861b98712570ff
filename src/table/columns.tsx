import { createColumnHelper, tableFeatures } from "@tanstack/react-table";
import type { Certificate } from "../certificates/certificate.ts";
import type { ColumnId } from "../certificates/column-ranks.ts";
import { AtExpiryCell } from "./at-expiry-cell.tsx";
import { ExpiryCell } from "./expiry-cell.tsx";
import { FingerprintCell } from "./fingerprint-cell.tsx";
import { HostnamesCell } from "./hostnames-cell.tsx";
import { MomentCell } from "./moment-cell.tsx";
import { NameCell } from "./name-cell.tsx";
import { ScopeCell } from "./scope-cell.tsx";
import { StatusCell } from "./status-cell.tsx";

/** The table draws the columns and the rows that it is given: a window of what is filtered and sorted. */
export const features = tableFeatures({});

/** The words for each column, wherever it is named: header, columns menu, sort menu. */
export const columnNames: Readonly<Record<ColumnId, string>> = {
  status: "Status",
  name: "Name",
  hostnames: "Hostnames",
  fingerprint: "Fingerprint",
  expires: "Expires",
  "not-after": "Not after",
  "at-expiry": "At expiry",
  scope: "Scope",
  uploaded: "Uploaded",
  updated: "Updated",
};

const helper = createColumnHelper<typeof features, Certificate>();

export const columns = helper.columns([
  helper.display({
    id: "status",
    cell: ({ row }) => <StatusCell expires={row.original.expires} />,
  }),
  helper.display({
    id: "name",
    cell: ({ row }) => <NameCell certificate={row.original} />,
  }),
  helper.display({
    id: "hostnames",
    cell: ({ row: { original } }) => (
      <HostnamesCell hostnames={[...original.hostnames]} name={original.name} />
    ),
  }),
  helper.display({
    id: "fingerprint",
    cell: ({ row }) => <FingerprintCell fingerprint={row.original.fingerprint} />,
  }),
  helper.display({
    id: "expires",
    cell: ({ row }) => <ExpiryCell expires={row.original.expires} />,
  }),
  helper.display({
    id: "not-after",
    cell: ({ row }) => <MomentCell time={row.original.expires} className="text-middle" />,
  }),
  helper.display({
    id: "at-expiry",
    cell: ({ row }) => <AtExpiryCell certificate={row.original} />,
  }),
  helper.display({
    id: "scope",
    cell: ({ row }) => <ScopeCell scopes={row.original.scopes} />,
  }),
  helper.display({
    id: "uploaded",
    cell: ({ row }) => <MomentCell time={row.original.uploaded} className="text-dim" />,
  }),
  helper.display({
    id: "updated",
    cell: ({ row }) => <MomentCell time={row.original.updated} className="text-dim" />,
  }),
]);
