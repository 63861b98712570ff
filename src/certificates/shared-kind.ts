import type { Certificate } from "./certificate.ts";
import { fingerprintKind } from "./fingerprint.ts";

/** The kind of fingerprint that all certificates of a list share; null when they differ. */
export function sharedKind(certificates: readonly Certificate[]): string | null {
  let shared: string | null = null;
  for (const { fingerprint } of certificates) {
    if (fingerprint === null) continue;
    const kind = fingerprintKind(fingerprint);
    if (kind === null || (shared !== null && kind !== shared)) return null;
    shared = kind;
  }
  return shared;
}
