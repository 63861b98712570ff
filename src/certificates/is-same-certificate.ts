import type { Certificate } from "./certificate.ts";
import { type Hostnames, linesOf } from "./hostname-lines.ts";

/** Whether two records of one scope's list say the same of the same certificate. */
export function isSameCertificate(one: Certificate, other: Certificate): boolean {
  return (
    one.key === other.key &&
    one.name === other.name &&
    one.fingerprint === other.fingerprint &&
    one.expires === other.expires &&
    one.uploaded === other.uploaded &&
    one.updated === other.updated &&
    isSameHostnames(one.hostnames, other.hostnames) &&
    JSON.stringify(one.asWritten) === JSON.stringify(other.asWritten)
  );
}

/**
 * Whether two records of the same certificate have the same name and the same hostnames, in any
 * order: Cloudflare lets nothing else of it be edited.
 * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/update/
 */
export function isUnedited(one: Certificate, other: Certificate): boolean {
  return (
    one === other ||
    (one.name === other.name &&
      (isSameHostnames(one.hostnames, other.hostnames) ||
        isSameSet([...one.hostnames], [...other.hostnames])))
  );
}

function isSameSet(ones: readonly string[], others: readonly string[]): boolean {
  const set = new Set(others);
  return set.size === new Set(ones).size && ones.every((text) => set.has(text));
}

/** The same ones in the same order. */
function isSameHostnames(one: Hostnames, other: Hostnames): boolean {
  if (one.length !== other.length) return false;
  const [lines, otherLines] = [linesOf(one), linesOf(other)];
  if (lines !== null && otherLines !== null) return lines === otherLines;
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}
