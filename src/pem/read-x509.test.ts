import fc from "fast-check";
import { expect, test } from "vitest";
import { readCertificates } from "./read-certificates.ts";
import { readX509 } from "./read-x509.ts";
import { opensslWords, readTestFile } from "./test-files.ts";

function derOf(name: string): Uint8Array {
  const [first] = readCertificates(readTestFile(`${name}.pem`)).certificates;
  if (first === undefined) throw new Error(`${name} holds no certificate`);
  return first.der;
}

test.each([
  ["rsa", "C=US, O=Example\\, Inc., CN=Payments root 2026", "Payments root 2026"],
  ["ec", "O=Example, CN=Warehouse scanners", "Warehouse scanners"],
  ["ed25519", "CN=CI runners", "CI runners"],
  ["unicode", 'C=JP, O=Ünïcödé "Ältere" GmbH, CN=支払いルート証明書', "支払いルート証明書"],
  ["beyond-2050", "CN=Embedded devices", "Embedded devices"],
  ["odd-names", "CN=First+DC=example, emailAddress=a@example.com, CN=Last", "Last"],
  ["no-subject", "", null],
  ["high-serial", "CN=High serial", "High serial"],
])("of %s, subject, not after and serial are those that openssl reads", (name, subject, cn) => {
  const { notAfter, serial } = opensslWords(name);
  expect(readX509(derOf(name))).toEqual({ subject, commonName: cn, notAfter, serial });
});

test("not after beyond 2050 is a GeneralizedTime and keeps its century", () => {
  expect(new Date(readX509(derOf("beyond-2050"))?.notAfter ?? 0).getUTCFullYear()).toBe(2081);
});

test("no bytes make it throw, and what is changed is read or is none", () => {
  const der = derOf("ec");
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.nat(255), (place, byte) => {
      const changed = der.with(place, byte);
      const content = readX509(changed);
      expect(content === null || Number.isFinite(content.notAfter)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readX509(bytes)).toBeNull();
    }),
  );
});
