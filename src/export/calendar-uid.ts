import type { Certificate } from "../certificates/certificate.ts";
import { fingerprintKey } from "../certificates/fingerprint.ts";
import { homeScope } from "../certificates/home-scope.ts";

const notPlain = /[^A-Za-z0-9-]/gu;

/**
 * Gives the UIDs of the expiries in one file: the same in every export, so that a calendar
 * updates the event instead of adding another, and different for every certificate. Its id says
 * which one it is whatever scopes are chosen, as it does on the page.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.7
 */
export function createCalendarUids(): (certificate: Certificate) => string {
  const alike = new Map<string, number>();
  return (certificate) => {
    if (certificate.id !== null) return `${plain(certificate.id)}@notafter`;
    const { kind, id } = homeScope(certificate);
    const home = `${kind}-${id}@notafter`;
    const content = contentOf(certificate);
    const uid = `${content}.${home}`;
    const count = (alike.get(uid) ?? 0) + 1;
    alike.set(uid, count);
    return count === 1 ? uid : `${content}.${count}.${home}`;
  };
}

/**
 * What tells a certificate without an id from others. Its key would not do: that is its place in
 * the list, where another one stands when the list has changed. No id looks like this, as the
 * dots of an id become codes.
 */
function contentOf({ fingerprint, expires }: Certificate): string {
  const print = fingerprint === null ? "no-fingerprint" : plain(fingerprintKey(fingerprint));
  return `no-id.${print}.${expires ?? "unknown"}`;
}

/** Each other character becomes its own code, so that no two texts become one. */
function plain(text: string): string {
  return text.replace(notPlain, (character) => `_${codeOf(character)}_`);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
