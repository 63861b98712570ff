import type { Certificate } from "./certificate.ts";
import type { Coverage } from "./coverage.ts";

/** A hostname of a certificate, and what else covers it among the loaded certificates. */
export interface CoveredHostname {
  readonly hostname: string;
  /** Covered until, epoch ms, by this certificate or another; null when no date is known. */
  readonly until: number | null;
  /** The certificates that stay longer than this one, longest first. */
  readonly staying: readonly Certificate[];
  /** Whether another certificate covers it, of which the date is unknown. */
  readonly isDateUnknownElsewhere: boolean;
}

/** The hostnames of the certificate in a row of the list, in its order. */
export function coveredHostnames(
  row: number,
  certificates: readonly Certificate[],
  coverage: Coverage,
): readonly CoveredHostname[] {
  const numbers = coverage.hostnamesOf(row);
  const own = certificates[row]?.expires ?? Number.NEGATIVE_INFINITY;
  return (certificates[row]?.hostnames ?? []).map((hostname, index) => {
    const number = numbers[index] ?? -1;
    const until = coverage.until[number] ?? Number.NaN;
    const others = coverage
      .certificatesOf(number)
      .flatMap((other) => (other === row ? [] : (certificates[other] ?? [])));
    return {
      hostname,
      until: Number.isNaN(until) ? null : until,
      staying: others
        .filter(({ expires }) => expires !== null && expires > own)
        .sort((one, other) => (other.expires ?? 0) - (one.expires ?? 0)),
      isDateUnknownElsewhere: others.some(({ expires }) => expires === null),
    };
  });
}
