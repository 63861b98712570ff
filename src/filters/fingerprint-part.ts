import type { Fingerprint } from "../certificates/fingerprint.ts";

/** Whether the digits stand in the fingerprint; two kinds that are known must be the same. */
export function isFingerprintPart(part: Fingerprint, whole: Fingerprint): boolean {
  const isSameKind = part.kind === null || whole.kind === null || part.kind === whole.kind;
  return isSameKind && whole.hex.includes(part.hex);
}
