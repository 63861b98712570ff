import { decodeBase64 } from "./decode-base64.ts";
import { decodeText } from "./decode-text.ts";
import { readElement, tags } from "./der.ts";
import { kindOfDer } from "./der-kind.ts";
import { kindOfFile } from "./file-kind.ts";
import { findPemBlocks, type PemBlock } from "./pem-blocks.ts";
import type { ProblemKind, ReadingProblem } from "./reading-problem.ts";

/** A certificate in DER as it was found; its content may still be unreadable. */
export interface FoundCertificate {
  readonly der: Uint8Array;
  readonly line: number | null;
}

export interface FoundCertificates {
  readonly certificates: readonly FoundCertificate[];
  readonly problems: readonly ReadingProblem[];
}

/** All roots that browsers trust fit in a quarter of this. */
export const maxBytes = 1_000_000;

/**
 * Finds the certificates in the bytes of a file or in a text: PEM with anything around it, DER,
 * several of either, or base64 without boundaries. Private keys are passed over: neither what is
 * found nor the problems hold anything of one.
 */
export function readCertificates(content: Uint8Array | string): FoundCertificates {
  if (content.length > maxBytes) return problem("too-large");
  if (typeof content === "string") return readText(content);
  const text = decodeText(content);
  if (looksLikeDer(content)) {
    // A text may begin so, too: 0, and a character that is no ASCII.
    const isText = kindOfDer(content) === null && findPemBlocks(text).length > 0;
    return isText ? readText(text) : readDerFile(content);
  }
  const kind = kindOfFile(content);
  // Some pictures begin with letters, as does a heading over PEM blocks.
  return kind === null || findPemBlocks(text).length > 0 ? readText(text) : problem(kind);
}

function readText(text: string): FoundCertificates {
  const blocks = findPemBlocks(text);
  if (blocks.length > 0) return readBlocks(blocks);
  if (text.trim() === "") return problem("empty");
  if (privateText.test(text)) return problem("private-key");
  if (/(^|\n)\s*(ssh-|ecdsa-)/.test(text)) return problem("public-key");
  const bytes = decodeBase64(text);
  if (bytes !== null && looksLikeDer(bytes)) return readDerFile(bytes);
  // Secrets of Kubernetes and variables of CI hold PEM in base64.
  const inner = bytes === null ? [] : findPemBlocks(decodeText(bytes));
  return inner.length > 0 ? readBlocks(inner) : problem("not-certificate");
}

/** PuTTY writes its keys without boundaries. */
const privateText = /PuTTY-User-Key-File|Private-Lines/;

function readBlocks(blocks: readonly PemBlock[]): FoundCertificates {
  const found = joinParts(blocks.map(readBlock));
  return found.certificates.length + found.problems.length === 0
    ? problem("not-certificate")
    : found;
}

function readBlock({ label, body, line }: PemBlock): FoundCertificates {
  const kind = kindOfLabel(label);
  if (kind === null) return { certificates: [], problems: [] };
  if (kind !== "certificate") return problem(kind, line);
  if (body === null) return problem("cut-off", line);
  const der = decodeBase64(body);
  if (der === null) return problem("broken-base64", line);
  return der.length === 0 ? problem("cut-off", line) : readDer(der, line);
}

/** @see https://www.rfc-editor.org/rfc/rfc7468#section-4 and openssl's `pem.h` */
function kindOfLabel(label: string): "certificate" | ProblemKind | null {
  if (label.includes("PRIVATE") || label.includes("SECRET")) return "private-key";
  if (label.includes("PUBLIC KEY")) return "public-key";
  if (label.includes("REQUEST")) return "request";
  if (label.includes("CRL")) return "crl";
  if (/PKCS ?#?7|^CMS$/.test(label)) return "pkcs7";
  if (/PKCS ?#?12/.test(label)) return "pkcs12";
  return /^((X509|TRUSTED) )?CERTIFICATE$/.test(label) ? "certificate" : null;
}

/** Lengths of 128 and more are no ASCII; a shorter structure must fill the bytes exactly. */
function looksLikeDer(bytes: Uint8Array): boolean {
  if (bytes[0] !== tags.sequence) return false;
  return (bytes[1] ?? 0) >= 0x80 || readElement(bytes, 0)?.end === bytes.length;
}

/** Reads a file of DER, which may hold several structures one after the other. */
function readDerFile(bytes: Uint8Array): FoundCertificates {
  const parts: FoundCertificates[] = [];
  for (let rest = bytes; rest[0] === tags.sequence; ) {
    parts.push(readDer(rest, null));
    rest = rest.subarray(readElement(rest, 0)?.end ?? rest.length);
  }
  return joinParts(parts);
}

/** Reads the first structure; openssl's trusted certificates carry their settings behind it. */
function readDer(bytes: Uint8Array, line: number | null): FoundCertificates {
  const kind = kindOfDer(bytes);
  if (kind !== "certificate") return problem(kind ?? "broken-certificate", line);
  const end = readElement(bytes, 0)?.end ?? 0;
  if (end > bytes.length) return problem("cut-off", line);
  return { certificates: [{ der: bytes.slice(0, end), line }], problems: [] };
}

function joinParts(parts: readonly FoundCertificates[]): FoundCertificates {
  return {
    certificates: parts.flatMap(({ certificates }) => certificates),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function problem(kind: ProblemKind, line: number | null = null): FoundCertificates {
  return { certificates: [], problems: [{ kind, line }] };
}
