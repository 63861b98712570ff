import type { Certificate } from "../certificates/certificate.ts";
import { coverCertificates } from "../certificates/coverage.ts";
import { defaultBounds } from "../certificates/expiry.ts";
import { rowWith } from "./hostile-rows.ts";
import { type HostnameExportRow, hostnameExportRow } from "./hostname-export-row.ts";

/** The rows of a test's own certificates, one for each of their hostnames. */
export function hostnameRows(
  now: number,
  ...known: readonly Partial<Certificate>[]
): readonly HostnameExportRow[] {
  const certificates = known.map((one) => rowWith(one).certificate);
  const coverage = coverCertificates(certificates);
  return Array.from({ length: coverage.count }, (_, number) =>
    hostnameExportRow(number, coverage, certificates, defaultBounds, now),
  );
}
