import type { Certificate } from "../certificates/certificate.ts";
import type { Coverage } from "../certificates/coverage.ts";
import { joinLines } from "../certificates/hostname-lines.ts";
import { once } from "../certificates/once.ts";
import { joinHostnames } from "./join-hostnames.ts";
import { rowNumbers } from "./row-numbers.ts";
import { type SearchColumns, searchColumns } from "./search-columns.ts";

/**
 * What a filter looks at when its rows are hostnames, by their number: the hostname itself, and
 * the name, id and fingerprint of every certificate that covers it.
 */
export function hostnameSearchColumns(
  coverage: Coverage,
  certificates: readonly Certificate[],
): SearchColumns {
  const { count, certificatesOf } = coverage;
  const numbers = rowNumbers(count);
  const ofCertificates = searchColumns(certificates);
  const joined = (column: () => readonly string[]) => {
    return once(() => {
      const texts = column();
      return numbers.map((hostname) => {
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
    count,
    hostnames: once(() =>
      coverage.hostnames().map((hostname) => joinHostnames([hostname]).texts),
    ),
    keys: once(() => coverage.hostnames().map((hostname) => joinHostnames([hostname]).keys)),
    names: joined(ofCertificates.names),
    ids: joined(ofCertificates.ids),
    fingerprints: once(() => {
      const fingerprints = ofCertificates.fingerprints();
      return numbers.map((hostname) =>
        certificatesOf(hostname).flatMap((row) => fingerprints[row] ?? []),
      );
    }),
  };
}
