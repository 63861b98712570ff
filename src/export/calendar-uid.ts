import type { Certificate } from "../certificates/certificate.ts";
import { homeScope } from "../certificates/home-scope.ts";

const notPlain = /[^A-Za-z0-9-]/gu;

/**
 * The UID of a certificate's expiry: the same in every export, so that a calendar updates the
 * event instead of adding another, and different for every certificate of every scope.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.7
 */
export function calendarUid(certificate: Certificate): string {
  const scope = homeScope(certificate);
  // Each other character becomes its own code, so that no two keys become one.
  const id = certificate.key.replace(notPlain, (character) => `_${codeOf(character)}_`);
  return `${id}.${scope.kind}-${scope.id}@notafter`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
