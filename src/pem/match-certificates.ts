import type { Certificate } from "../certificates/certificate.ts";
import { parseFingerprint } from "../certificates/fingerprint.ts";
import { foldName } from "../certificates/fold-name.ts";
import type { DroppedCertificate } from "./dropped-certificate.ts";
import { fingerprintKinds } from "./fingerprint-kinds.ts";

/** A loaded certificate that looks like the dropped one and is not proven to be it. */
export interface NearMiss {
  readonly certificate: Certificate;
  readonly isSameName: boolean;
  readonly isSameNotAfter: boolean;
  /** Whether its fingerprint differs; false where it has none that could be compared. */
  readonly isOther: boolean;
  /** Whether it expires after the dropped one; null where it has no known date. */
  readonly isLater: boolean | null;
}

export interface MatchedCertificate {
  readonly dropped: DroppedCertificate;
  /** The loaded certificates that are this one: they have its fingerprint. */
  readonly same: readonly Certificate[];
  readonly near: readonly NearMiss[];
}

/**
 * Finds each dropped certificate among the loaded ones, by fingerprint; and those that are like
 * it, by name (its common name or the name of its file) or by the moment of not after.
 */
export function matchCertificates(
  dropped: readonly DroppedCertificate[],
  loaded: readonly Certificate[],
): readonly MatchedCertificate[] {
  const byFingerprint = groupBy(loaded, comparableFingerprint);
  const byName = groupBy(loaded, ({ name }) => name && foldName(name));
  const byNotAfter = groupBy(loaded, ({ expires }) => expires);
  const sameAs = ({ digests }: DroppedCertificate) =>
    fingerprintKinds.flatMap((kind) => byFingerprint.get(`${kind}:${digests[kind]}`) ?? []);
  const proven = new Set(dropped.flatMap(sameAs));
  return dropped.map((certificate) => {
    const same = sameAs(certificate);
    // A certificate of a chain is no failed rotation of the one beside it; but one of the same
    // common name is, which is dropped with the one that it should have replaced.
    const isRotated = ({ name }: Certificate) =>
      same.length === 0 &&
      certificate.commonName !== null &&
      name !== null &&
      foldName(name) === foldName(certificate.commonName);
    const sameName = new Set(
      namesOf(certificate).flatMap((name) => byName.get(foldName(name)) ?? []),
    );
    const sameNotAfter = new Set(byNotAfter.get(certificate.notAfter));
    const like = [...new Set([...sameName, ...sameNotAfter])];
    return {
      dropped: certificate,
      same,
      near: like
        .filter((other) => !proven.has(other) || isRotated(other))
        .map((other) => ({
          certificate: other,
          isSameName: sameName.has(other),
          isSameNotAfter: sameNotAfter.has(other),
          isOther: comparableFingerprint(other) !== null,
          isLater: other.expires === null ? null : other.expires > certificate.notAfter,
        })),
    };
  });
}

/** The kind and digits of a fingerprint that is of a kind known here. */
function comparableFingerprint({ fingerprint }: Certificate): string | null {
  const parsed = fingerprint === null ? null : parseFingerprint(fingerprint);
  return parsed === null || parsed.kind === null ? null : `${parsed.kind}:${parsed.hex}`;
}

function namesOf({ commonName, file }: DroppedCertificate): readonly string[] {
  const fileName = file?.replace(/\.[^.]*$/, "");
  return [commonName, fileName].filter((name) => name !== null && name !== undefined);
}

function groupBy<K>(
  certificates: readonly Certificate[],
  keyOf: (certificate: Certificate) => K | null,
): ReadonlyMap<K, readonly Certificate[]> {
  const groups = new Map<K, Certificate[]>();
  for (const certificate of certificates) {
    const key = keyOf(certificate);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [certificate]);
    else group.push(certificate);
  }
  return groups;
}
