import { type Fingerprint, parseFingerprint } from "../certificates/fingerprint.ts";
import type { Problem, Test } from "./filter.ts";
import { foldText } from "./fold-text.ts";
import { gap, type TermReading, tokenEnd } from "./term-reading.ts";

const minDigits = 8;

/** `MD5 Fingerprint=` (openssl), `SHA256:` (keytool, ssh), `MD5 ` (a cell beside another). */
const label = new RegExp(
  `(?:(MD5|SHA-?1|SHA-?256)(?:${gap}*Fingerprint)?|Fingerprint)(?:${gap}*([=:：])${gap}*|${gap}+)`,
  "iy",
);
/** What neither Cloudflare nor the page computes. */
const otherKind = new RegExp(`SHA-?(?:224|384|512)(?:${gap}*Fingerprint)?${gap}*[=:：]`, "iy");
const ended = `(?=${gap}|$)`;
/** `1e 80 4f 44`; four pairs, because fewer are as well parts of hostnames. */
const spacedPairs = new RegExp(`[0-9a-f]{2}(?:${gap}+[0-9a-f]{2}){3,}${ended}`, "iy");
/** `1E:80:4F:44`, also with a space after a colon, where a long one was wrapped. */
const colonGroups = new RegExp(`[0-9a-f]+(?::${gap}*[0-9a-f]+)*:?${ended}`, "iy");
const dashGroups = new RegExp(`[0-9a-f]+(?:-[0-9a-f]+)*${ended}`, "iy");

const startsLikeColonGroups = /(?:[0-9a-z]{2}:){2}/iy;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a fingerprint, or a part of at least 8 digits, in any of the forms it is met in. */
export function readFingerprint(text: string, start: number): TermReading | Problem | null {
  const [other] = matchAt(otherKind, text, start) ?? [];
  if (other !== undefined) {
    const message = "Only MD5, SHA-1 and SHA-256 fingerprints can be compared.";
    return { message, start, end: start + other.length };
  }
  const [prefix = "", labelled, sign] = matchAt(label, text, start) ?? [];
  // With a gap alone behind it, only digits make a label of a word: `md5 pay` are two terms.
  const isMaybeLabel = prefix !== "" && sign === undefined;
  const digitsStart = start + prefix.length;
  const [written] =
    matchAt(spacedPairs, text, digitsStart) ??
    matchAt(colonGroups, text, digitsStart) ??
    matchAt(dashGroups, text, digitsStart) ??
    [];
  if (written === undefined) return isMaybeLabel ? null : unreadable(text, start, digitsStart);
  const end = digitsStart + written.length;
  const hex = hexOf(written);
  const isOnlyFingerprint = prefix !== "" || /[^0-9a-f-]/i.test(written);
  if (hex.length < minDigits) {
    if (isMaybeLabel || !isOnlyFingerprint) return null;
    const message = `Write at least ${minDigits} hex digits of a fingerprint; here are ${hex.length}.`;
    return { message, start, end };
  }
  const fingerprint: Test = { kind: "fingerprint", part: { kind: kindOf(labelled), hex } };
  return {
    anyOf: isOnlyFingerprint ? [fingerprint] : [fingerprint, ...otherReadings(written)],
    end,
  };
}

/** Bare digits may be part of a hostname too, and those of a whole UUID are an id. */
function otherReadings(written: string): readonly Test[] {
  const text = foldText(written);
  const hostname: Test = { kind: "contains", field: "hostname", text };
  return uuid.test(written) ? [hostname, { kind: "contains", field: "id", text }] : [hostname];
}

function unreadable(text: string, start: number, digitsStart: number): Problem | null {
  const isLabelled = digitsStart > start;
  if (!isLabelled && matchAt(startsLikeColonGroups, text, start) === null) return null;
  const end = tokenEnd(text, digitsStart);
  const digits = text.slice(digitsStart, end);
  if (digits === "") {
    const message = `Write at least ${minDigits} hex digits of the fingerprint after ${text.slice(start, end).trim()}`;
    return { message, start, end };
  }
  const oddAt = digitsStart + digits.search(/[^0-9a-f:-]/i);
  const message = "A fingerprint has only the digits 0-9 and a-f, with colons between them.";
  return oddAt < digitsStart
    ? { message, start: digitsStart, end }
    : { message, start: oddAt, end: oddAt + 1 };
}

function hexOf(written: string): string {
  return written.replace(/[^0-9a-f]/gi, "").toLowerCase();
}

/** Only a label names a kind: a part of a longer fingerprint can have any length. */
function kindOf(labelled: string | undefined): Fingerprint["kind"] {
  return labelled === undefined
    ? null
    : (parseFingerprint(`${labelled} Fingerprint=0`)?.kind ?? null);
}

function matchAt(sticky: RegExp, text: string, start: number): RegExpExecArray | null {
  sticky.lastIndex = start;
  return sticky.exec(text);
}
