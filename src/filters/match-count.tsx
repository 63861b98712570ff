interface MatchCountProps {
  readonly matching: number;
  readonly loaded: number;
  /** How many there are, as far as Cloudflare says. */
  readonly total: number | null;
  readonly isFiltered: boolean;
}

/** "3 of 48 certificates"; while pages are missing it says over what it counts. */
export function MatchCount(props: MatchCountProps) {
  return (
    <p role="status" className="whitespace-nowrap text-middle" data-match-count>
      {matchWords(props)}
    </p>
  );
}

export function matchWords({ matching, loaded, total, isFiltered }: MatchCountProps): string {
  const isPartial = total !== null && loaded < total;
  if (isPartial && isFiltered)
    return `${count(matching)} of ${count(loaded)} loaded certificates`;
  const all = isPartial ? total : loaded;
  return `${count(matching)} of ${count(all)} certificate${all === 1 ? "" : "s"}`;
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
