import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { type Status, type StatusBounds, statusOf } from "../certificates/expiry.ts";

/** One shown row, with what was computed for it at the moment of the export. */
export interface ExportRow {
  readonly certificate: Certificate;
  readonly status: Status;
  /** How many of its hostnames it leaves uncovered; -1 when that is unknown. */
  readonly leaves: number;
  /** Whether all its hostnames have a valid root, as far as dates are known. */
  readonly isCovered: boolean;
}

/** The certificate in a row of the list that has this coverage, at a moment. */
export function exportRow(
  certificate: Certificate,
  row: number,
  { leaves, allCoveredUntil }: Coverage,
  bounds: StatusBounds,
  now: number,
): ExportRow {
  return {
    certificate,
    status: statusOf(certificate.expires, now, bounds),
    leaves: leaves[row] ?? -1,
    isCovered: !(allCoveredUntil(row) <= now),
  };
}
