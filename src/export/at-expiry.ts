import type { ExportRow } from "./export-row.ts";

/** What happens to the hostnames when the certificate expires, in words. */
export function atExpiry({ certificate, leaves, status, isCovered }: ExportRow): string {
  if (certificate.hostnames.length === 0) return "no hostnames";
  if (leaves < 0) return "unknown";
  // Of what has expired, the other root may have expired since.
  if (leaves === 0) return isCovered ? "another root stays" : "another root stayed";
  const hostnames = leaves === 1 ? "hostname" : "hostnames";
  return `${leaves} ${hostnames} ${status === "expired" ? "uncovered" : "left uncovered"}`;
}
