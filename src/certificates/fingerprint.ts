/** A fingerprint as its hex digits, lower-case and without separators. */
export interface Fingerprint {
  readonly kind: "MD5" | "SHA-1" | "SHA-256" | null;
  readonly hex: string;
}

const written = /^(?:\s*(MD5|SHA-?1|SHA-?256)\s+Fingerprint\s*=)?\s*((?:[0-9a-f][:\s-]*)+)$/i;

/** As the API writes it: most are, and take a third of the time when they are read as such. */
const usual = /^MD5 Fingerprint=((?:[0-9A-F]{2}:){15}[0-9A-F]{2})$/;

const kindsByDigits = new Map([
  [32, "MD5"],
  [40, "SHA-1"],
  [64, "SHA-256"],
] as const);

/**
 * Reads a fingerprint in any of the forms it is met in: `MD5 Fingerprint=2C:1E:…` as openssl and
 * the API write it, with or without the label, colons, dashes or spaces, in any case. The label
 * names the kind, else its length does; a part of one has no kind. Null when it is none.
 */
export function parseFingerprint(text: string): Fingerprint | null {
  const [, pairs] = usual.exec(text) ?? [];
  if (pairs !== undefined) return { kind: "MD5", hex: pairs.replaceAll(":", "").toLowerCase() };
  const [, label, digits] = written.exec(text) ?? [];
  if (digits === undefined) return null;
  const hex = digits.replace(/[^0-9a-f]/gi, "").toLowerCase();
  return { kind: kindOf(label) ?? kindsByDigits.get(hex.length as 32) ?? null, hex };
}

/** Of one in any form; null when it says none, or is none. */
export function fingerprintKind(text: string): Fingerprint["kind"] {
  return usual.test(text) ? "MD5" : (parseFingerprint(text)?.kind ?? null);
}

/**
 * A text that is the same for all forms of one fingerprint. That of the API stays as it is: to
 * rewrite 100,000 of them takes longer than to compare them.
 */
export function fingerprintKey(text: string): string {
  if (usual.test(text)) return text;
  const hex = parseFingerprint(text)?.hex;
  if (hex === undefined) return text;
  return hex.length === 32 ? `MD5 Fingerprint=${withColons(hex)}` : hex;
}

/** The digits in pairs, `2C:1E:B8`, as openssl prints them. */
export function withColons(hex: string): string {
  return hex.toUpperCase().replace(/(..)(?=.)/g, "$1:");
}

function kindOf(label: string | undefined): Fingerprint["kind"] {
  switch (label?.toUpperCase().replace("-", "")) {
    case "MD5":
      return "MD5";
    case "SHA1":
      return "SHA-1";
    case "SHA256":
      return "SHA-256";
    default:
      return null;
  }
}
