import { toUnicode } from "punycode/punycode.es6.js";

/** A hostname in both of its forms, lower-case and without a final dot. */
export interface HostnameForms {
  /** Punycode (`xn--…`) where the name is internationalised. */
  readonly ascii: string;
  /** Unicode; the same as `ascii` for most names. */
  readonly unicode: string;
}

const printableAscii = /^[\x20-\x7e]*$/;

/**
 * Both forms of a hostname, also of one that is not valid: what cannot be converted stays as it
 * is, so that every entry of the API can be found by the text that it shows.
 * @see https://www.rfc-editor.org/rfc/rfc5891
 */
export function hostnameForms(hostname: string): HostnameForms {
  const folded = foldHostname(hostname);
  if (printableAscii.test(folded)) {
    const unicode = folded.includes("xn--") ? decodePunycode(folded) : folded;
    return { ascii: folded, unicode };
  }
  return { ascii: encodePunycode(folded), unicode: folded };
}

/** Case and the final dot do not count in DNS names (RFC 4343). */
export function foldHostname(hostname: string): string {
  const folded = hostname.normalize("NFC").toLowerCase();
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
}

export function isWildcard(hostname: string): boolean {
  return hostname.startsWith("*.");
}

/**
 * Whether a wildcard entry covers a hostname: exactly one label more, as in a certificate's
 * names. `*.example.com` covers neither `example.com` nor `a.b.example.com`. Both folded alike.
 * @see https://www.rfc-editor.org/rfc/rfc9525#section-6.3
 */
export function wildcardCovers(wildcard: string, hostname: string): boolean {
  if (!isWildcard(wildcard) || isWildcard(hostname)) return false;
  const firstDot = hostname.indexOf(".");
  return firstDot > 0 && hostname.slice(firstDot) === wildcard.slice(1);
}

function decodePunycode(ascii: string): string {
  try {
    return toUnicode(ascii);
  } catch {
    return ascii;
  }
}

/** What would end or split the host of a URL; the URL parser drops tabs and line feeds. */
const urlSyntax = /[\s/?#@:\\]/;

function encodePunycode(unicode: string): string {
  if (urlSyntax.test(unicode)) return unicode;
  const wildcard = isWildcard(unicode) ? "*." : "";
  try {
    // The browser's own UTS 46 conversion; it also refuses what is no hostname.
    const { hostname } = new URL(`https://${unicode.slice(wildcard.length)}`);
    return wildcard + hostname;
  } catch {
    return unicode;
  }
}
