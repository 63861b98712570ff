import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { coveredUntil } from "../certificates/covered-until.ts";
import {
  type CoveringCertificate,
  coveringCertificates,
} from "../certificates/covering-certificates.ts";
import { type Status, type StatusBounds, statusOf } from "../certificates/expiry.ts";

/** One shown hostname, with what was computed for it at the moment of the export. */
export interface HostnameExportRow {
  readonly hostname: string;
  /** Of its coverage. */
  readonly status: Status;
  /** Covered until, epoch ms; null when that is unknown. */
  readonly until: number | null;
  /** Those that cover it, the longest first; found when asked, as there may be very many rows. */
  readonly covering: () => readonly CoveringCertificate[];
}

/** The hostname of this number in the coverage of a list, at a moment. */
export function hostnameExportRow(
  number: number,
  coverage: Coverage,
  certificates: readonly Certificate[],
  bounds: StatusBounds,
  now: number,
): HostnameExportRow {
  const until = coveredUntil(coverage, number);
  return {
    hostname: coverage.hostname(number),
    status: statusOf(until, now, bounds),
    until,
    covering: () => coveringCertificates(coverage, certificates, number),
  };
}
