import { formatCount } from "../certificates/format-count.ts";

interface MatchCountProps {
  /** What is counted, in the singular: "certificate" or "hostname". */
  readonly unit: string;
  readonly matching: number;
  readonly loaded: number;
  /** How many there are, as far as Cloudflare says. */
  readonly total: number | null;
  readonly isFiltered: boolean;
}

/** "3 of 48 certificates"; while pages are missing it says over what it counts. */
export function MatchCount(props: MatchCountProps) {
  return (
    <p
      role="status"
      className="whitespace-nowrap text-middle wide:min-w-36 full:text-right"
      data-match-count
    >
      {matchWords(props)}
    </p>
  );
}

export function matchWords(props: MatchCountProps): string {
  const { unit, matching, loaded, total, isFiltered } = props;
  const isPartial = total !== null && loaded < total;
  if (isPartial && isFiltered)
    return `${formatCount(matching)} of ${formatCount(loaded)} loaded ${unit}s`;
  const all = isPartial ? total : loaded;
  return `${formatCount(matching)} of ${formatCount(all)} ${unit}${all === 1 ? "" : "s"}`;
}
