import type { ExportRow } from "./export-row.ts";

/** What happens to the hostnames when the certificate expires, in words. */
export function atExpiry({ certificate, leaves, status }: ExportRow): string {
  if (certificate.hostnames.length === 0) return "no hostnames";
  if (leaves < 0) return "unknown";
  if (leaves === 0) return "another root stays";
  const hostnames = leaves === 1 ? "hostname" : "hostnames";
  return `${leaves} ${hostnames} ${status === "expired" ? "uncovered" : "left uncovered"}`;
}
