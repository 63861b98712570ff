/** The form of a hostname by which it is looked up: punycode (`xn--…`) where it is internationalised. */
export function asciiHostname(hostname: string): string {
  const folded = foldHostname(hostname);
  return isPrintableAscii(folded) ? folded : encodePunycode(folded);
}

export function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
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
