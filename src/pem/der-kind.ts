import { type DerElement, readChildren, readElement, tags } from "./der.ts";

/** What a DER structure is by its shape. */
export type DerKind =
  | "certificate"
  | "private-key"
  | "public-key"
  | "request"
  | "crl"
  | "pkcs7"
  | "pkcs12";

/**
 * Tells what the structure at the start of the bytes is by the tags of its first elements, which
 * also works for one that is cut off; null for anything else. Whatever holds numbers or octets
 * where a key has them counts as a private key: better one too many is dropped.
 * @see https://www.rfc-editor.org/rfc/rfc5280 4.1 certificate, 5.1 CRL
 * @see https://www.rfc-editor.org/rfc/rfc2986 4 request
 * @see https://www.rfc-editor.org/rfc/rfc5958 2 private key
 */
export function kindOfDer(bytes: Uint8Array): DerKind | null {
  const outer = readElement(bytes, 0);
  if (outer === null || outer.tag !== tags.sequence) return null;
  const [first, second, third] = readChildren(bytes, outer, 3);
  switch (first?.tag) {
    case tags.oid:
      return "pkcs7";
    case tags.integer:
      return kindWithVersion(bytes, first, second, third);
    case tags.sequence:
      if (second?.tag === tags.octetString) return "private-key";
      if (second?.tag === tags.bitString) return "public-key";
      return kindOfSigned(bytes, first);
    default:
      return null;
  }
}

const pkcs12Version = 3;

/** RSA writes its public key as two numbers; everything else that begins with one is secret. */
function kindWithVersion(
  bytes: Uint8Array,
  version: DerElement,
  second: DerElement | undefined,
  third: DerElement | undefined,
): DerKind {
  const isVersion3 =
    version.end - version.content === 1 && bytes[version.content] === pkcs12Version;
  if (second?.tag === tags.sequence && isVersion3) return "pkcs12";
  const isAlone = third === undefined && version.end - version.content > 1;
  return second?.tag === tags.integer && isAlone ? "public-key" : "private-key";
}

/** What is signed, by what it begins with. */
function kindOfSigned(bytes: Uint8Array, signed: DerElement): DerKind | null {
  const shape = readChildren(bytes, signed, 4).map(({ tag }) => tag);
  if (shape[0] === tags.zero) return "certificate";
  const times: readonly (number | undefined)[] = [tags.utcTime, tags.generalizedTime];
  if (times.includes(shape[2]) || times.includes(shape[3])) return "crl";
  if (shape[0] !== tags.integer) return null;
  // Version 1 has no version: serial, algorithm, issuer, validity.
  return shape[3] === tags.sequence ? "certificate" : "request";
}
