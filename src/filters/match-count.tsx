import { formatCount } from "../certificates/format-count.ts";
import { Button } from "../ui/button.tsx";

interface MatchCountProps {
  /** What is counted, in the singular: "certificate" or "hostname". */
  readonly unit: string;
  readonly matching: number;
  readonly loaded: number;
  /** How many there are, as far as Cloudflare says. */
  readonly total: number | null;
  /** Whether all of them are loaded. */
  readonly isWhole: boolean;
  readonly isFiltered: boolean;
}

interface ClearableCountProps extends MatchCountProps {
  readonly onClear: () => void;
}

/**
 * "3 of 48 certificates"; while pages are missing it says over what it counts. Beside a count of
 * matches stands what clears every filter, on the side where there is room for it.
 */
export function MatchCount(props: ClearableCountProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 wide:min-w-36 full:flex-row-reverse">
      <p role="status" className="whitespace-nowrap text-middle" data-match-count>
        {matchWords(props)}
      </p>
      {props.isFiltered && (
        <Button
          look="quiet"
          aria-label="Clear filters"
          className="-mx-1 underline underline-offset-2"
          onClick={props.onClear}
        >
          Clear
        </Button>
      )}
    </div>
  );
}

export function matchWords(props: MatchCountProps): string {
  const { unit, matching, loaded, total, isWhole, isFiltered } = props;
  const isMissing = total !== null && loaded < total;
  const isOfLoaded = isMissing ? isFiltered : total === null && !isWhole;
  const all = isMissing && !isFiltered ? total : loaded;
  const units = `${unit}${all === 1 ? "" : "s"}`;
  return `${formatCount(matching)} of ${formatCount(all)} ${isOfLoaded ? "loaded " : ""}${units}`;
}
