import type { ProblemKind } from "./reading-problem.ts";

const signatures: readonly (readonly [string, ProblemKind])[] = [
  ["89504e47", "image"],
  ["ffd8ff", "image"],
  ["47494638", "image"],
  ["424d", "image"],
  ["49492a00", "image"],
  ["4d4d002a", "image"],
  ["feedfeed", "keystore"],
  ["cececece", "keystore"],
  // Archives and documents.
  ["504b0304", "not-certificate"],
  ["25504446", "not-certificate"],
];
const longestBytes = 4;

/** What a file is by its first bytes, where that is neither text nor DER. */
export function kindOfFile(bytes: Uint8Array): ProblemKind | null {
  const start = Array.from(bytes.subarray(0, longestBytes), twoDigits).join("");
  if (isWebp(bytes)) return "image";
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

function isWebp(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 12)).startsWith("WEBP", 8);
}

function twoDigits(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
