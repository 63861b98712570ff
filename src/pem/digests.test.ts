import { expect, test } from "vitest";
import { digestsOf } from "./digests.ts";
import { readCertificates } from "./read-certificates.ts";
import { opensslWords, readTestFile } from "./test-files.ts";

test.each([
  ["rsa.pem", ["rsa"]],
  ["rsa.der", ["rsa"]],
  ["crlf.pem", ["rsa"]],
  ["text.pem", ["rsa"]],
  ["ec.pem", ["ec"]],
  ["trusted.pem", ["ec"]],
  ["ed25519.pem", ["ed25519"]],
  ["unicode.pem", ["unicode"]],
  ["beyond-2050.pem", ["beyond-2050"]],
  ["chain.pem", ["leaf", "ec"]],
])("%s has the fingerprints that openssl computes", (file, names) => {
  const { certificates } = readCertificates(readTestFile(file));
  expect(certificates.map(({ der }) => digestsOf(der))).toEqual(
    names.map((name) => opensslWords(name).digests),
  );
});
