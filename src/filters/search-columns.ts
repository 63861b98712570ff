import type { Certificate } from "../certificates/certificate.ts";
import { type Fingerprint, parseFingerprint } from "../certificates/fingerprint.ts";
import { hostnameKey } from "../certificates/hostname-key.ts";
import { foldText } from "./fold-text.ts";
import { hostnameTexts } from "./hostname-texts.ts";

/** What a filter looks at, by row number. A column is made when a filter first needs it. */
export interface SearchColumns {
  readonly count: number;
  /** Every hostname in both of its forms, folded, each between line feeds. */
  readonly hostnames: () => readonly string[];
  /** Every hostname's key, each between line feeds. */
  readonly keys: () => readonly string[];
  readonly names: () => readonly string[];
  readonly ids: () => readonly string[];
  readonly fingerprints: () => readonly (Fingerprint | null)[];
}

/**
 * The folded texts of a list. Those that take time are kept as long as their certificate lives,
 * so that a list that grows page by page is folded once.
 */
export function searchColumns(certificates: readonly Certificate[]): SearchColumns {
  const column = <T>(read: (certificate: Certificate) => T): (() => readonly T[]) => {
    let kept: readonly T[] | null = null;
    return () => {
      kept ??= certificates.map(read);
      return kept;
    };
  };
  return {
    count: certificates.length,
    hostnames: column((certificate) => hostnamesOf(certificate).texts),
    keys: column((certificate) => hostnamesOf(certificate).keys),
    names: column(({ name }) => foldText(name ?? "")),
    ids: column(({ id }) => foldText(id ?? "")),
    fingerprints: column(fingerprintOf),
  };
}

const hostnamesOf = remember(({ hostnames }) => joinHostnames(hostnames));
const fingerprintOf = remember(({ fingerprint }) =>
  fingerprint === null ? null : parseFingerprint(fingerprint),
);

function remember<T>(read: (certificate: Certificate) => T): (certificate: Certificate) => T {
  const known = new WeakMap<Certificate, T>();
  return (certificate) => {
    const kept = known.get(certificate);
    if (kept !== undefined) return kept;
    const value = read(certificate);
    known.set(certificate, value);
    return value;
  };
}

const plainHostnames = /^[\na-z0-9*._-]*$/;

/** Most hostnames are already folded and have one form: joining them is all there is to do. */
function joinHostnames(hostnames: readonly string[]): { texts: string; keys: string } {
  const joined = joinLines(hostnames);
  const isPlain =
    plainHostnames.test(joined) &&
    !joined.includes("xn--") &&
    !joined.includes(".\n") &&
    !hostnames.some((hostname) => hostname.includes("\n"));
  if (isPlain) return { texts: joined, keys: joined };
  return {
    texts: joinLines(hostnames.flatMap(hostnameTexts)),
    keys: joinLines(hostnames.map(hostnameKey)),
  };
}

function joinLines(lines: readonly string[]): string {
  return ["", ...lines, ""].join("\n");
}
