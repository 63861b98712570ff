import { counted } from "../certificates/counted.ts";
import type { Zone } from "../certificates/moment.ts";
import { isInRange, type TimeRange } from "../certificates/time-range.ts";
import type { ExpiryColumns } from "./expiry-columns.ts";
import { keepFocusOnMarks } from "./keep-focus-on-marks.ts";
import { rangeWords } from "./words.ts";

interface RangeCaptionProps {
  readonly columns: ExpiryColumns;
  readonly rows: readonly number[];
  readonly range: TimeRange | null;
  /** How many hostnames the range keeps, where it is one of those; null while it is chosen. */
  readonly hostnames: { readonly shown: number | null } | null;
  readonly zone: Zone;
  readonly onClear: () => void;
}

/** What is selected, or how to select. */
export function RangeCaption({
  columns,
  rows,
  range,
  hostnames,
  zone,
  onClear,
}: RangeCaptionProps) {
  return (
    <div className="flex shrink-0 items-center gap-1.5">
      <p role="status">
        {range === null ? (
          <Hint />
        ) : (
          <span className="text-ink">
            {rangeWords(range, zone)}
            <span className="hidden text-middle @lg:inline">
              {hostnames === null
                ? ` · ${counted(countIn(columns, rows, range), "certificate")}`
                : hostnames.shown !== null &&
                  ` · ${counted(hostnames.shown, "hostname")} covered until then`}
            </span>
          </span>
        )}
      </p>
      {range !== null && (
        <button
          ref={keepFocusOnMarks}
          type="button"
          aria-label="Clear the time range"
          className="-mx-1 -my-3 h-control rounded-control px-1.5 text-ink underline underline-offset-2 max-wide:min-h-touch max-wide:min-w-touch print:hidden"
          onClick={onClear}
        >
          Clear
        </button>
      )}
    </div>
  );
}

function Hint() {
  return (
    <span className="print:hidden">
      <span className="pointer-coarse:hidden">drag to filter</span>
      <span className="hidden pointer-coarse:inline">tap, or drag to filter</span>
    </span>
  );
}

function countIn(
  { expires }: ExpiryColumns,
  rows: readonly number[],
  range: TimeRange,
): number {
  let count = 0;
  for (const row of rows) if (isInRange(expires[row] ?? null, range)) count += 1;
  return count;
}
