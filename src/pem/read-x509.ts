import { bytesToHex } from "@noble/hashes/utils.js";
import { AsnConvert } from "@peculiar/asn1-schema";
import { type AttributeTypeAndValue, Certificate, type Name } from "@peculiar/asn1-x509";

/** What a certificate says of itself. */
export interface X509Content {
  /** The distinguished name in the order of the certificate, `O=Example, CN=Root`; may be "". */
  readonly subject: string;
  readonly commonName: string | null;
  /** Epoch ms. */
  readonly notAfter: number;
  /** Lower-case hex digits. */
  readonly serial: string;
}

/** Reads a certificate in DER; null when it is not X.509. */
export function readX509(der: Uint8Array): X509Content | null {
  try {
    const { subject, validity, serialNumber } = AsnConvert.parse(
      der,
      Certificate,
    ).tbsCertificate;
    const notAfter = validity.notAfter.getTime().getTime();
    if (Number.isNaN(notAfter)) return null;
    return {
      subject: subject.map((parts) => parts.map(writePart).join("+")).join(", "),
      commonName: commonNameOf(subject),
      notAfter,
      // As openssl writes it: without the byte that only keeps a number positive in DER.
      serial: bytesToHex(new Uint8Array(serialNumber)).replace(/^00(?=.)/, ""),
    };
  } catch {
    // What the library says may quote what it has read.
    return null;
  }
}

const commonName = "2.5.4.3";

/** @see https://www.rfc-editor.org/rfc/rfc4514#section-3 */
const shortNames = new Map([
  [commonName, "CN"],
  ["2.5.4.4", "SN"],
  ["2.5.4.5", "serialNumber"],
  ["2.5.4.6", "C"],
  ["2.5.4.7", "L"],
  ["2.5.4.8", "ST"],
  ["2.5.4.9", "street"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.12", "title"],
  ["2.5.4.42", "GN"],
  ["2.5.4.97", "organizationIdentifier"],
  ["0.9.2342.19200300.100.1.1", "UID"],
  ["0.9.2342.19200300.100.1.25", "DC"],
  ["1.2.840.113549.1.9.1", "emailAddress"],
]);

function writePart({ type, value }: AttributeTypeAndValue): string {
  // What separates the parts is escaped inside of one, so that none can pose as two.
  const text = value.toString().replace(/[,+\\]/g, "\\$&");
  return `${shortNames.get(type) ?? type}=${text}`;
}

/** The last one is the most specific. */
function commonNameOf(subject: Name): string | null {
  const names = subject.flatMap((parts) => parts.filter(({ type }) => type === commonName));
  return names.at(-1)?.value.toString() || null;
}
