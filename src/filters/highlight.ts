import { parseFingerprint } from "../certificates/fingerprint.ts";
import { wildcardCovers } from "../certificates/hostname.ts";
import { hostnameKey, withoutFinalDot } from "../certificates/hostname-key.ts";
import type { Filter, Test } from "./filter.ts";
import { isFingerprintPart } from "./fingerprint-part.ts";
import { hostnameTexts } from "./hostname-texts.ts";
import { foldedRanges, mergeRanges, type Range, rangesOf, wholeRange } from "./text-ranges.ts";

/** The parts of a hostname, as it is spelled here, that a filter's terms match. */
export function hostnameMatches(hostname: string, filter: Filter): readonly Range[] {
  return mergeRanges(shownTests(filter).flatMap((test) => hostnameRanges(hostname, test)));
}

export function nameMatches(name: string, filter: Filter): readonly Range[] {
  const ranges = shownTests(filter).map((test) =>
    test.kind === "contains" && test.field === "name" ? foldedRanges(name, test.text) : [],
  );
  return mergeRanges(ranges.flat());
}

/** The matched parts of a fingerprint in any written form, such as `2C:1E:…`. */
export function fingerprintMatches(fingerprint: string, filter: Filter): readonly Range[] {
  const parts = shownTests(filter).flatMap((test) =>
    test.kind === "fingerprint" ? [test.part] : [],
  );
  // Most filters are for hostnames, and every row in sight asks.
  const whole = parts.length === 0 ? null : parseFingerprint(fingerprint);
  if (whole === null) return [];
  const offsets = digitOffsets(fingerprint);
  const ranges = parts.flatMap((part) =>
    isFingerprintPart(part, whole) ? rangesOf(whole.hex, part.hex) : [],
  );
  return mergeRanges(
    ranges.map(({ start, end }) => ({
      start: offsets[start] ?? 0,
      end: (offsets[end - 1] ?? 0) + 1,
    })),
  );
}

/** Where a hostname matches one test; empty where it does not. */
export function hostnameRanges(hostname: string, test: Test): readonly Range[] {
  switch (test.kind) {
    case "contains":
      return test.field === "hostname" ? containedRanges(hostname, test.text) : [];
    case "is":
      return hostnameKey(hostname) === test.hostname ? [wholeRange(hostname)] : [];
    case "covers": {
      const key = hostnameKey(hostname);
      const isCovering = key === test.hostname || wildcardCovers(key, test.hostname);
      return isCovering ? [wholeRange(hostname)] : [];
    }
    case "below":
      return suffixRanges(hostname, test.suffix);
    case "fingerprint":
      return [];
  }
}

/** What a term excludes is not to be seen, so there is nothing to show of it. */
function shownTests({ terms }: Filter): readonly Test[] {
  return terms.flatMap(({ isExcluding, anyOf }) => (isExcluding ? [] : anyOf));
}

function containedRanges(hostname: string, text: string): readonly Range[] {
  const shown = foldedRanges(hostname, text);
  if (shown.length > 0) return shown;
  const isInOtherForm = hostnameTexts(hostname).some((form) => form.includes(text));
  return isInOtherForm ? [wholeRange(hostname)] : [];
}

function suffixRanges(hostname: string, suffix: string): readonly Range[] {
  const key = hostnameKey(hostname);
  if (key.length <= suffix.length || !key.endsWith(suffix)) return [];
  // Both forms have the same labels, so the suffix starts at the same dot in either.
  const dots = rangesOf(withoutFinalDot(hostname), ".");
  const start = dots.at(-labelCount(suffix))?.start;
  const isSameLabels = dots.length === labelCount(key);
  return [
    start === undefined || !isSameLabels
      ? wholeRange(hostname)
      : { start, end: hostname.length },
  ];
}

function labelCount(suffix: string): number {
  return suffix.split(".").length - 1;
}

/** The offset of each hex digit, past a label, whose letters may look like digits. */
function digitOffsets(fingerprint: string): readonly number[] {
  const labelEnd = fingerprint.indexOf("=") + 1;
  const digits = fingerprint.slice(labelEnd).matchAll(/[0-9a-f]/gi);
  return Array.from(digits, ({ index }) => labelEnd + index);
}
