import type { Certificate } from "./certificate.ts";
import type { Coverage } from "./coverage.ts";

export interface CoveredByWildcard {
  readonly hostname: string;
  /** Whether another certificate covers it, of which the date is unknown. */
  readonly isDateUnknownElsewhere: boolean;
}

/**
 * The hostnames that a certificate does not list, but covers by a wildcard, and of which it is the
 * last valid root: it has a known date, and none with a known date that covers them stays longer.
 */
export function coveredByWildcard(
  row: number,
  certificates: readonly Certificate[],
  { count, until, hostname, hostnamesOf, certificatesOf }: Coverage,
): readonly CoveredByWildcard[] {
  const expires = certificates[row]?.expires ?? null;
  const own = new Set(hostnamesOf(row));
  const isWildcard = (number: number) => hostname(number).trim().startsWith("*.");
  if (expires === null || ![...own].some(isWildcard)) return [];
  const found: CoveredByWildcard[] = [];
  for (let number = 0; number < count; number++) {
    // Nearly all are covered until another time: the others are few enough to ask for.
    if (until[number] !== expires || own.has(number)) continue;
    const covering = certificatesOf(number);
    if (!covering.includes(row)) continue;
    const isDateUnknownElsewhere = covering.some((at) => certificates[at]?.expires === null);
    found.push({ hostname: hostname(number), isDateUnknownElsewhere });
  }
  return found;
}
