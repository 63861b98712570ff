import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { StatusBounds } from "../certificates/expiry.ts";
import type { TimeRange } from "../certificates/time-range.ts";

export interface HorizonProps {
  readonly certificates: readonly Certificate[];
  /** The row numbers that pass every filter but the time range. */
  readonly rows: readonly number[];
  /**
   * Where hostnames are shown, instead of them: the numbers of those, how many pass the time range
   * too, and what covers them. The range is then one of the time covered until.
   */
  readonly hostnames: {
    readonly coverage: Coverage;
    readonly anyTime: readonly number[];
    readonly shown: number;
  } | null;
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
