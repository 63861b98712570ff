import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Digests } from "./fingerprint-kinds.ts";

/**
 * The fingerprints of a certificate's DER, as `openssl x509 -fingerprint` computes them. The
 * browser's own digests have no MD5 and are missing outside of secure contexts.
 */
export function digestsOf(der: Uint8Array): Digests {
  return {
    MD5: bytesToHex(md5(der)),
    "SHA-1": bytesToHex(sha1(der)),
    "SHA-256": bytesToHex(sha256(der)),
  };
}
