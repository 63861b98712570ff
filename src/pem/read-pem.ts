import { digestsOf } from "./digests.ts";
import type { DroppedCertificate, FileProblem, PemReading } from "./dropped-certificate.ts";
import { maxBytes, readCertificates } from "./read-certificates.ts";
import { readX509 } from "./read-x509.ts";
import type { ProblemKind } from "./reading-problem.ts";

/** More at once is a mistake of the hand. */
export const maxFiles = 20;

/** Reads what was pasted. */
export function readPastedPem(text: string): PemReading {
  return readContent(text, null);
}

/** Reads the files that were dropped or chosen, one by one; it never fails. */
export async function readPemFiles(files: readonly File[]): Promise<PemReading> {
  const readings: PemReading[] = [];
  for (const file of files.slice(0, maxFiles)) readings.push(await readFile(file));
  if (files.length > maxFiles) readings.push(failed("too-many", null));
  return {
    certificates: withoutRepeats(readings.flatMap(({ certificates }) => certificates)),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

async function readFile(file: File): Promise<PemReading> {
  if (file.size > maxBytes) {
    return failed(file.type.startsWith("image/") ? "image" : "too-large", file.name);
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = readContent(bytes, file.name);
    return file.type.startsWith("image/") && reading.certificates.length === 0
      ? failed("image", file.name)
      : reading;
  } catch {
    // Folders, and files that have gone or changed since they were dropped.
    return failed("unreadable-file", file.name);
  }
}

function readContent(content: Uint8Array | string, file: string | null): PemReading {
  const found = readCertificates(content);
  const certificates: DroppedCertificate[] = [];
  const problems: FileProblem[] = found.problems.map((problem) => ({ ...problem, file }));
  for (const { der, line } of found.certificates) {
    const x509 = readX509(der);
    if (x509 === null) problems.push({ kind: "broken-certificate", line, file });
    else certificates.push({ ...x509, digests: digestsOf(der), file });
  }
  return { certificates: withoutRepeats(certificates), problems };
}

/** A bundle may hold one certificate twice: it is shown once. */
function withoutRepeats(
  certificates: readonly DroppedCertificate[],
): readonly DroppedCertificate[] {
  const first = new Map<string, DroppedCertificate>();
  for (const certificate of certificates) {
    const key = certificate.digests["SHA-256"];
    if (!first.has(key)) first.set(key, certificate);
  }
  return [...first.values()];
}

function failed(kind: ProblemKind, file: string | null): PemReading {
  return { certificates: [], problems: [{ kind, line: null, file }] };
}
