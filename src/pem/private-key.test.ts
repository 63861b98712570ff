import { generateKeyPairSync, type KeyObject } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PemReading } from "./dropped-certificate.ts";
import { readPastedPem, readPemFiles } from "./read-pem.ts";
import { opensslWords, readTestText } from "./test-files.ts";

const ec = readTestText("ec.pem");
const fingerprint = opensslWords("ec").digests["SHA-256"];

const rsaKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const ecKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const edKey = generateKeyPairSync("ed25519").privateKey;
const encryption = { cipher: "aes-256-cbc", passphrase: "x" };

/** Every form that Node writes private keys in; they live as long as the test. */
const keys: readonly (readonly [string, string, Uint8Array])[] = [
  form("PKCS#8, RSA", rsaKey, "pkcs8"),
  form("PKCS#8, EC", ecKey, "pkcs8"),
  form("PKCS#8, Ed25519", edKey, "pkcs8"),
  form("PKCS#1", rsaKey, "pkcs1"),
  form("SEC 1", ecKey, "sec1"),
  form("encrypted PKCS#8", rsaKey, "pkcs8", encryption),
];

function form(
  name: string,
  key: KeyObject,
  type: "pkcs1" | "pkcs8" | "sec1",
  encrypted: Partial<typeof encryption> = {},
): readonly [string, string, Uint8Array] {
  const pem = key.export({ type, format: "pem", ...encrypted });
  const der = key.export({ type, format: "der", ...encrypted });
  return [name, String(pem), new Uint8Array(der)];
}

/** Fails where any eight digits of the key's base64, or eight bytes of it in hex, come out. */
function expectNothingOf(key: Uint8Array, ...readings: readonly PemReading[]): void {
  const said = JSON.stringify(readings);
  const base64 = Buffer.from(key).toString("base64");
  const hex = Buffer.from(key).toString("hex");
  for (let at = 0; at + 8 <= base64.length; at++) {
    expect(said).not.toContain(base64.slice(at, at + 8));
  }
  for (let at = 0; at + 16 <= hex.length; at += 2) {
    expect(said).not.toContain(hex.slice(at, at + 16));
  }
}

async function readInFile(content: string | Uint8Array<ArrayBuffer>): Promise<PemReading> {
  return readPemFiles([new File([content], "file.pem")]);
}

test.each(keys)(
  "a private key (%s) is said and dropped, the certificate is read",
  async (...key) => {
    const [, pem, der] = key;
    const unlabelled = pem.replaceAll(/-----.*-----/g, "");
    const mislabelled = `-----BEGIN CERTIFICATE-----${unlabelled}-----END CERTIFICATE-----`;
    const readings = [
      [readPastedPem(pem + ec), 1],
      [readPastedPem(ec + pem), 1],
      [readPastedPem(ec.trim() + pem.trim()), 1],
      [readPastedPem(ec + pem.replace(/-----END.*/, "")), 1],
      [readPastedPem(pem.replace(/-----BEGIN.*/, "") + ec), 1],
      [readPastedPem(mislabelled + ec), 1],
      [readPastedPem(unlabelled), 0],
      [await readInFile(pem + ec), 1],
      [await readInFile(new Uint8Array(der)), 0],
    ] as const;
    for (const [reading, certificates] of readings) {
      expect(reading.problems.map(({ kind }) => kind)).toEqual(["private-key"]);
      expect(reading.certificates).toHaveLength(certificates);
      if (certificates > 0)
        expect(reading.certificates[0]?.digests["SHA-256"]).toBe(fingerprint);
      expectNothingOf(der, reading);
    }
  },
);

const byteEnds = ["\n", "\u00a0\n"];
const anyEnds = [...byteEnds, "\u200b\n", "\u200e\r\n"];

/** Encodings, and the ends of lines that are understood in each. */
const encodings: readonly (readonly [string, readonly string[], (text: string) => Buffer])[] = [
  ["UTF-8", anyEnds, (text) => Buffer.from(text)],
  ["UTF-8 with its mark", anyEnds, (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16LE", byteEnds, (text) => Buffer.from(text, "utf16le")],
  ["UTF-16LE with its mark", anyEnds, (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  [
    "UTF-16BE with its mark",
    anyEnds,
    (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  ],
  ["Latin-1", byteEnds, (text) => Buffer.from(text, "latin1")],
];

test.each(encodings)(
  "a private key in a file of %s is said and dropped",
  async (...encoding) => {
    const [, ends, encode] = encoding;
    for (const [, pem, der] of keys) {
      const unlabelled = pem.replaceAll(/-----.*-----/g, "");
      const mislabelled = `-----BEGIN CERTIFICATE-----${unlabelled}-----END CERTIFICATE-----\n`;
      const readings: PemReading[] = [];
      for (const text of [pem + ec, ec + pem, mislabelled + ec, unlabelled]) {
        for (const end of ends) {
          const bytes = new Uint8Array(encode(text.replaceAll("\n", end)));
          const reading = await readInFile(bytes);
          expect(reading.problems.map(({ kind }) => kind)).toEqual(["private-key"]);
          expect(reading.certificates.map(({ digests }) => digests["SHA-256"])).toEqual(
            text === unlabelled ? [] : [fingerprint],
          );
          readings.push(reading);
        }
      }
      expectNothingOf(der, ...readings);
    }
  },
);

test("a private key in a file that was joined of two encodings is said and dropped", async () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
  for (const [, pem, der] of keys) {
    for (const parts of [
      [utf16(pem), Buffer.from(ec)],
      [utf16(ec), Buffer.from(pem)],
    ]) {
      const reading = await readInFile(new Uint8Array(Buffer.concat(parts)));
      expect(reading.problems.map(({ kind }) => kind)).toEqual(["private-key"]);
      expect(reading.certificates).toHaveLength(1);
      expectNothingOf(der, reading);
    }
  }
});

test("wherever a private key stands or is broken, nothing of it comes out", () => {
  const [, pem = "", der = new Uint8Array()] = keys[2] ?? [];
  fc.assert(
    fc.property(
      fc.nat(pem.length),
      fc.nat(pem.length),
      fc.nat(ec.length),
      fc.boolean(),
      (from, to, at, isOneLine) => {
        const broken = pem.slice(Math.min(from, to), Math.max(from, to));
        const text = ec.slice(0, at) + broken + ec.slice(at);
        expectNothingOf(der, readPastedPem(isOneLine ? text.replaceAll("\n", "") : text));
      },
    ),
  );
});
