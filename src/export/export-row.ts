import type { Certificate } from "../certificates/certificate.ts";
import type { Status } from "../certificates/expiry.ts";

/** One shown row, with what was computed for it at the moment of the export. */
export interface ExportRow {
  readonly certificate: Certificate;
  readonly status: Status;
  /** How many of its hostnames it leaves uncovered; -1 when that is unknown. */
  readonly leaves: number;
  /** Whether all its hostnames have a valid root, as far as dates are known. */
  readonly isCovered: boolean;
}
