import type { Digests } from "./fingerprint-kinds.ts";
import type { X509Content } from "./read-x509.ts";
import type { ReadingProblem } from "./reading-problem.ts";

/** A certificate that a person has dropped or pasted. It is never sent anywhere. */
export interface DroppedCertificate extends X509Content {
  readonly digests: Digests;
  /** The name of its file; null when it was pasted. */
  readonly file: string | null;
}

export interface FileProblem extends ReadingProblem {
  readonly file: string | null;
}

/** What was read of files or of a text: this is kept, what it was read from is not. */
export interface PemReading {
  readonly certificates: readonly DroppedCertificate[];
  readonly problems: readonly FileProblem[];
}
