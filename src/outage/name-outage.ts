import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import type { Outage } from "../certificates/next-outage.ts";

/** An outage with the names that a sentence needs. */
export interface NamedOutage {
  readonly at: number;
  readonly hostnames: readonly string[];
  readonly certificates: readonly Pick<Certificate, "key" | "name" | "id">[];
}

export function nameOutage(
  outage: Outage,
  coverage: Coverage,
  certificates: readonly Certificate[],
): NamedOutage {
  return {
    at: outage.at,
    hostnames: outage.hostnames.map(coverage.hostname),
    certificates: outage.certificates.flatMap((row) => certificates[row] ?? []),
  };
}
