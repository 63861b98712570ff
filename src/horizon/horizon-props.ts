import type { Certificate } from "../certificates/certificate.ts";
import type { StatusBounds } from "../certificates/expiry.ts";
import type { TimeRange } from "../certificates/time-range.ts";

export interface HorizonProps {
  readonly certificates: readonly Certificate[];
  /** The row numbers that pass every filter but the time range. */
  readonly rows: readonly number[];
  /** Where the status ranges end. */
  readonly bounds: StatusBounds;
  /** Whether certificates may be missing. */
  readonly isPartial: boolean;
  readonly range: TimeRange | null;
  readonly onRange: (range: TimeRange | null) => void;
  /** The keys of the certificates to point out. */
  readonly selected: readonly string[];
  readonly onOpen: (key: string) => void;
}
