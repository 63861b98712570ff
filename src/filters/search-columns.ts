import type { Certificate } from "../certificates/certificate.ts";
import { type Fingerprint, parseFingerprint } from "../certificates/fingerprint.ts";
import { once } from "../certificates/once.ts";
import { foldText } from "./fold-text.ts";
import { isSearchable, type JoinedHostnames, joinHostnames } from "./join-hostnames.ts";

/** What a filter looks at, by row number. A column is made when a filter first needs it. */
export interface SearchColumns {
  readonly count: number;
  /** Every hostname in both of its forms, folded, each between line feeds. */
  readonly hostnames: () => readonly string[];
  /** Every hostname's key, each between line feeds. */
  readonly keys: () => readonly string[];
  /** Folded; several between line feeds where a row has several certificates. */
  readonly names: () => readonly string[];
  readonly ids: () => readonly string[];
  readonly fingerprints: () => readonly (readonly Fingerprint[])[];
}

/**
 * The folded texts of a list. Those that take time are kept as long as their certificate lives,
 * so that a list that grows page by page is folded once.
 */
export function searchColumns(certificates: readonly Certificate[]): SearchColumns {
  const column = <T>(read: (certificate: Certificate) => T): (() => readonly T[]) =>
    once(() => certificates.map(read));
  return {
    count: certificates.length,
    hostnames: column((certificate) => hostnamesOf(certificate).texts),
    keys: column((certificate) => hostnamesOf(certificate).keys),
    names: column(({ name }) => foldText(name ?? "")),
    ids: column(({ id }) => foldText(id ?? "")),
    fingerprints: column(fingerprintsOf),
  };
}

/** So many certificates are folded in about a millisecond. */
const foldedAStep = 256;

/**
 * Folds those hostnames of a list that must be, ahead of the first letter, with a pause each
 * millisecond.
 */
export function* foldInSteps(certificates: readonly Certificate[]): Generator<void> {
  for (const [row, certificate] of certificates.entries()) {
    if (!isSearchable(certificate.hostnames)) joinedHostnames(certificate);
    if (row % foldedAStep === foldedAStep - 1) yield;
  }
}

/** Lines that a page's text already has cost little, and are not kept a second time. */
function hostnamesOf(certificate: Certificate): JoinedHostnames {
  const { hostnames } = certificate;
  if (!isSearchable(hostnames)) return joinedHostnames(certificate);
  const lines = hostnames.lines();
  return { texts: lines, keys: lines };
}

const joinedHostnames = remember(({ hostnames }) => joinHostnames(hostnames));
const fingerprintsOf = remember(({ fingerprint }) => {
  const parsed = fingerprint === null ? null : parseFingerprint(fingerprint);
  return parsed === null ? [] : [parsed];
});

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
