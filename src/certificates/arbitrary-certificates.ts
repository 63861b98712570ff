import fc from "fast-check";
import type { Certificate } from "./certificate.ts";
import { shareText } from "./hostname-lines.ts";

const account = { kind: "account", id: "a".repeat(32) } as const;

/** A certificate of a test's own; only what is given differs from an empty one. */
export function makeCertificate(parts: Partial<Certificate>): Certificate {
  const key = parts.key ?? parts.id ?? parts.name ?? "key";
  return {
    key,
    id: key,
    name: null,
    hostnames: [],
    fingerprint: null,
    expires: null,
    uploaded: null,
    updated: null,
    scopes: [account],
    ...parts,
  };
}

/** Few hostnames, so that certificates share them, in several spellings and with wildcards. */
const hostname = fc.constantFrom(
  "a.example",
  "b.example",
  "A.Example.",
  "*.example",
  "x.a.example",
  "*.a.example",
  "example",
  "bücher.example",
  "xn--bcher-kva.example",
  "",
  ".",
  "no dot",
  "line\n.example",
);

/** Few moments, so that certificates end at the same time. */
const expires = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null });

/**
 * A list of certificates that share hostnames and moments; keys are `c0`, `c1`, … In some lists
 * they share a text as well, as on a page; in others, some of them do.
 */
export const certificateLists: fc.Arbitrary<readonly Certificate[]> = fc
  .tuple(certificateArrays(), fc.constantFrom(0, 2, 3))
  .map(([certificates, ofThree]) => onOnePage(certificates, (row) => row % 3 < ofThree));

function certificateArrays(): fc.Arbitrary<readonly Certificate[]> {
  return fc
    .array(fc.record({ hostnames: fc.uniqueArray(hostname, { maxLength: 5 }), expires }), {
      maxLength: 12,
    })
    .map((lists) => lists.map((parts, row) => makeCertificate({ key: `c${row}`, ...parts })));
}

function onOnePage(
  certificates: readonly Certificate[],
  isOnIt: (row: number) => boolean,
): readonly Certificate[] {
  const shared = shareText(certificates.map(({ hostnames }) => hostnames));
  return certificates.map((one, row) => {
    return { ...one, hostnames: (isOnIt(row) ? shared[row] : null) ?? one.hostnames };
  });
}
