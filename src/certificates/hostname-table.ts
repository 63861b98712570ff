import { findWildcards } from "./find-wildcards.ts";
import { hostnameKey } from "./hostname-key.ts";
import { HostnameLines, type Hostnames } from "./hostname-lines.ts";
import { createKeyTable } from "./key-table.ts";

/** Numbers hostnames, spellings of the same one alike. */
export interface HostnameTable {
  /** Gives the number of each of these hostnames in turn. */
  readonly number: (hostnames: Hostnames, give: (number: number) => void) => void;
  readonly count: () => number;
  /** By number, as first spelled. */
  readonly spellingOf: (number: number) => string;
  /** By number: the number of the wildcard entry that covers it, or -1. */
  readonly wildcards: () => Int32Array;
}

export function createHostnameTable(): HostnameTable {
  const keys = createKeyTable();
  const oddSpellings = new Map<number, string>();
  const encodePage = createEncoder();
  const encodeOne = createEncoder();
  /** The text that came last: all certificates of a page have the same, and come together. */
  let page = { text: "", number: keys.addText("") };

  function numberLines(
    { text, from, to, length }: HostnameLines,
    give: (number: number) => void,
  ): void {
    if (text !== page.text) page = { text, number: keys.addText(text) };
    const bytes = encodePage(text);
    let at = from + 1;
    for (let left = length; left > 0; left--) {
      give(keys.numberAt(page.number, bytes, at, to));
      at = keys.lastEnd() + 1;
    }
  }

  function numberOf(hostname: string): number {
    const key = escapeKey(hostnameKey(hostname));
    const known = keys.count();
    const text = keys.addText(key);
    const number = keys.numberAt(text, encodeOne(key), 0, key.length);
    if (keys.count() === known) keys.dropText();
    else if (key !== hostname) oddSpellings.set(number, hostname);
    return number;
  }

  return {
    number(hostnames, give) {
      if (hostnames instanceof HostnameLines && hostnames.isPlain) numberLines(hostnames, give);
      else for (const hostname of hostnames) give(numberOf(hostname));
    },
    count: keys.count,
    spellingOf: (number) => oddSpellings.get(number) ?? keys.keyOf(number),
    wildcards: () =>
      findWildcards({ ...keys, count: keys.count(), entries: keys.wildcardEntries }),
  };
}

const otherThanAscii = /[^\0-\x7f]/g;

/** Plain ASCII, and still another text for each other key. */
function escapeKey(key: string): string {
  return key.replace(
    /[^a-z0-9*._-]/g,
    (odd) => `%${odd.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Encodes a text, a byte for each character, and still has the bytes of the last one. What is no
 * ASCII, which other rows of a page may have, becomes some byte.
 */
function createEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(0);
  let last = "";
  return (text) => {
    if (text === last) return bytes;
    if (bytes.length < text.length) bytes = new Uint8Array(2 * text.length);
    const { read, written } = encoder.encodeInto(text, bytes);
    // Of what takes more bytes than characters, the end may not even fit.
    const isAscii = read === text.length && written === text.length;
    if (!isAscii) encoder.encodeInto(text.replace(otherThanAscii, "?"), bytes);
    last = text;
    return bytes;
  };
}
