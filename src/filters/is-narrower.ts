import { wildcardCovers } from "../certificates/hostname.ts";
import type { Filter, Term, Test } from "./filter.ts";
import { isFingerprintPart } from "./fingerprint-part.ts";

/** Whether every certificate that matches `next` surely matches `previous`; false if unsure. */
export function isNarrower(next: Filter, previous: Filter): boolean {
  return previous.terms.every((known) => next.terms.some((term) => termImplies(term, known)));
}

function termImplies(term: Term, known: Term): boolean {
  if (term.isExcluding !== known.isExcluding) return false;
  // What excludes more keeps less: -pa is narrower than -pay.
  const [strict, loose] = term.isExcluding ? [known, term] : [term, known];
  return strict.anyOf.every((test) => loose.anyOf.some((other) => testImplies(test, other)));
}

function testImplies(test: Test, known: Test): boolean {
  switch (known.kind) {
    case "contains":
      return (
        test.kind === "contains" && test.field === known.field && test.text.includes(known.text)
      );
    case "is":
      return test.kind === "is" && test.hostname === known.hostname;
    case "covers":
      if (test.kind === "is") {
        const { hostname } = test;
        return hostname === known.hostname || wildcardCovers(hostname, known.hostname);
      }
      return test.kind === "covers" && test.hostname === known.hostname;
    case "below":
      if (test.kind === "is") return isBelow(test.hostname, known.suffix);
      return test.kind === "below" && test.suffix.endsWith(known.suffix);
    case "fingerprint":
      return (
        test.kind === "fingerprint" &&
        // Without a kind it also matches the kinds that the known one does not.
        (known.part.kind === null || known.part.kind === test.part.kind) &&
        isFingerprintPart(known.part, test.part)
      );
  }
}

function isBelow(hostname: string, suffix: string): boolean {
  return hostname.length > suffix.length && hostname.endsWith(suffix);
}
