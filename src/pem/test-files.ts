import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Digests } from "./fingerprint-kinds.ts";

/** One of the files that `test-certificates/make.sh` has made. */
export function readTestFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(testFile(name)));
}

export function readTestText(name: string): string {
  return readFileSync(testFile(name), "latin1");
}

function testFile(name: string): string {
  return fileURLToPath(new URL(`test-certificates/${name}`, import.meta.url));
}

/** What openssl says of a certificate. */
export interface OpensslWords {
  readonly digests: Digests;
  readonly notAfter: number;
  readonly serial: string;
}

/** What openssl says of the certificate of that name, from `openssl.txt`. */
export function opensslWords(name: string): OpensslWords {
  const lines = readTestText("openssl.txt").split("\n");
  const fieldOf = (field: string) => {
    const start = `${name} ${field}=`;
    const line = lines.find((candidate) => candidate.startsWith(start));
    if (line === undefined) throw new Error(`openssl.txt has no ${start}`);
    return line.slice(start.length);
  };
  const digest = (kind: string) =>
    fieldOf(`${kind} Fingerprint`).replaceAll(":", "").toLowerCase();
  return {
    digests: { MD5: digest("md5"), "SHA-1": digest("sha1"), "SHA-256": digest("sha256") },
    notAfter: Date.parse(fieldOf("notAfter")),
    serial: fieldOf("serial").toLowerCase(),
  };
}
