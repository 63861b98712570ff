import type { Certificate } from "./certificate.ts";
import type { Coverage } from "./coverage.ts";

/**
 * The hostnames that a certificate does not list, but covers by a wildcard, and of which it is the
 * last valid root: it has a known date, and none that covers them stays longer.
 */
export function coveredByWildcard(
  row: number,
  certificates: readonly Certificate[],
  { count, until, hostname, hostnamesOf, certificatesOf }: Coverage,
): readonly string[] {
  const expires = certificates[row]?.expires ?? null;
  const own = new Set(hostnamesOf(row));
  const isWildcard = (number: number) => hostname(number).trim().startsWith("*.");
  if (expires === null || ![...own].some(isWildcard)) return [];
  const found: string[] = [];
  for (let number = 0; number < count; number++) {
    // Nearly all are covered until another time: the others are few enough to ask for.
    if (until[number] !== expires || own.has(number)) continue;
    if (certificatesOf(number).includes(row)) found.push(hostname(number));
  }
  return found;
}
