import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { joinHostnames, joinLines } from "./join-hostnames.ts";
import { once } from "./once.ts";
import { type SearchColumns, searchColumns } from "./search-columns.ts";

/**
 * What a filter looks at when its rows are hostnames, by their number: the hostname itself, and
 * the name, id and fingerprint of every certificate that covers it.
 */
export function hostnameSearchColumns(
  coverage: Coverage,
  certificates: readonly Certificate[],
): SearchColumns {
  const { hostnames, certificatesOf } = coverage;
  const ofCertificates = searchColumns(certificates);
  const joined = (column: () => readonly string[]) => {
    return once(() => {
      const texts = column();
      return hostnames.map((_, hostname) => {
        const [first = -1, ...others] = certificatesOf(hostname);
        const text = texts[first] ?? "";
        // Most hostnames have one certificate: they need no text of their own.
        return others.length === 0
          ? text
          : joinLines([text, ...others.map((row) => texts[row] ?? "")]);
      });
    });
  };
  return {
    count: hostnames.length,
    hostnames: once(() => hostnames.map((hostname) => joinHostnames([hostname]).texts)),
    keys: once(() => hostnames.map((hostname) => joinHostnames([hostname]).keys)),
    names: joined(ofCertificates.names),
    ids: joined(ofCertificates.ids),
    fingerprints: once(() => {
      const fingerprints = ofCertificates.fingerprints();
      return hostnames.map((_, hostname) =>
        certificatesOf(hostname).flatMap((row) => fingerprints[row] ?? []),
      );
    }),
  };
}
