import { hostnames } from "./export-about.ts";
import type { ExportRow } from "./export-row.ts";

/** What happens to the hostnames when the certificate expires, in words. */
export function atExpiry({ certificate, leaves, isCovered }: ExportRow): string {
  if (certificate.hostnames.length === 0) return "no hostnames";
  if (leaves < 0) return "unknown";
  // Of what has expired, the other root may have expired since.
  if (leaves === 0) return isCovered ? "another root stays" : "another root stayed";
  // Of what has expired too: others may be uncovered since, when their other root expired.
  return `${hostnames(leaves)} left uncovered`;
}
