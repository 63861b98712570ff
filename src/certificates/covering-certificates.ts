import type { Certificate } from "./certificate.ts";
import { collate } from "./collate.ts";
import type { Coverage } from "./coverage.ts";

export interface CoveringCertificate {
  /** Its row in the list of certificates. */
  readonly row: number;
  readonly certificate: Certificate;
  /** Whether it lists only a wildcard over the hostname. */
  readonly isByWildcard: boolean;
}

/** The certificates that cover a hostname: the longest first, those of an unknown date last. */
export function coveringCertificates(
  coverage: Coverage,
  certificates: readonly Certificate[],
  hostname: number,
): readonly CoveringCertificate[] {
  return coverage
    .certificatesOf(hostname)
    .flatMap((row) => {
      const certificate = certificates[row];
      if (certificate === undefined) return [];
      return { row, certificate, isByWildcard: !coverage.hostnamesOf(row).includes(hostname) };
    })
    .sort((a, b) => expiresOf(b) - expiresOf(a) || compareNames(a, b) || compareKeys(a, b));
}

/** The rows of the certificates that cover any of these hostnames, each where it is first met. */
export function rowsCovering(
  { certificatesOf, leaves }: Coverage,
  hostnames: readonly number[],
): readonly number[] {
  const rows = new Set<number>();
  for (const hostname of hostnames) {
    // Of many hostnames, the last ones seldom have another certificate.
    if (rows.size === leaves.length) break;
    for (const row of certificatesOf(hostname)) rows.add(row);
  }
  return [...rows];
}

function expiresOf({ certificate: { expires } }: CoveringCertificate): number {
  // Not infinite: the difference of two infinities is no number.
  return expires ?? -Number.MAX_VALUE;
}

/** As the names are sorted by: without one last. */
function compareNames(a: CoveringCertificate, b: CoveringCertificate): number {
  const [one, other] = [a.certificate.name, b.certificate.name];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return collate(one, other);
}

/** One order in whatever order the pages came. */
function compareKeys(a: CoveringCertificate, b: CoveringCertificate): number {
  if (a.certificate.key === b.certificate.key) return 0;
  return a.certificate.key < b.certificate.key ? -1 : 1;
}
