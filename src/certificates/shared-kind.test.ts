import { expect, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import { sharedKind } from "./shared-kind.ts";

function withFingerprints(...fingerprints: readonly (string | null)[]): readonly Certificate[] {
  const scope = { kind: "zone", id: "0".repeat(32) } as const;
  const rest = {
    id: null,
    name: null,
    hostnames: [],
    expires: null,
    uploaded: null,
    updated: null,
  };
  return fingerprints.map((fingerprint, row) => ({
    key: `${row}`,
    fingerprint,
    scopes: [scope],
    ...rest,
  }));
}

test.each([
  [["MD5 Fingerprint=2C:1E", "MD5 Fingerprint=00:01"], "MD5"],
  [["MD5 Fingerprint=2C:1E", null], "MD5"],
  [["MD5 Fingerprint=2C:1E", "SHA256 Fingerprint=AF:69"], null],
  [["MD5 Fingerprint=2C:1E", "odd"], null],
  [[null], null],
  [[], null],
])("%j share the kind %s", (fingerprints, kind) => {
  expect(sharedKind(withFingerprints(...fingerprints))).toBe(kind);
});
