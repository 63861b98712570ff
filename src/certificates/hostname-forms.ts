import { toUnicode } from "punycode/punycode.es6.js";
import { asciiHostname, foldHostname, isPrintableAscii } from "./hostname.ts";

/** A hostname in both of its forms, lower-case and without a final dot. */
export interface HostnameForms {
  /** Punycode (`xn--…`) where the name is internationalised. */
  readonly ascii: string;
  /** Unicode; the same as `ascii` for most names. */
  readonly unicode: string;
}

/**
 * Both forms of a hostname, also of one that is not valid: what cannot be converted stays as it
 * is, so that every entry of the API can be found by the text that it shows.
 * @see https://www.rfc-editor.org/rfc/rfc5891
 */
export function hostnameForms(hostname: string): HostnameForms {
  const folded = foldHostname(hostname);
  const isEncoded = isPrintableAscii(folded) && folded.includes("xn--");
  return {
    ascii: asciiHostname(folded),
    unicode: isEncoded ? decodePunycode(folded) : folded,
  };
}

function decodePunycode(ascii: string): string {
  try {
    return toUnicode(ascii);
  } catch {
    return ascii;
  }
}
