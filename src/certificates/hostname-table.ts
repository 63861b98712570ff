import { findWildcards } from "./find-wildcards.ts";
import { createKeyHasher, randomSeed } from "./hash-keys.ts";
import { hostnameKey } from "./hostname-key.ts";
import { HostnameLines, type Hostnames } from "./hostname-lines.ts";
import { createKeyTable } from "./key-table.ts";

/** Numbers hostnames, spellings of the same one alike. */
export interface HostnameTable {
  /** Gives the numbers of these hostnames in turn, at the next `flush` at the latest. */
  readonly add: (hostnames: Hostnames) => void;
  readonly flush: () => void;
  /** Makes room for so many more of them at once. */
  readonly reserve: (more: number) => void;
  readonly count: () => number;
  /** By number, as first spelled. */
  readonly spellingOf: (number: number) => string;
  /** By number: the number of the wildcard entry that covers it, or -1. */
  readonly wildcards: () => Int32Array;
}

/** What is looked up of so many keys stays in the processor's own memory. */
const atOnce = 512;

export function createHostnameTable(give: (numbers: Int32Array) => void): HostnameTable {
  // Another one each time, so that no list is slow for everyone.
  const seed = randomSeed();
  const table = createKeyTable();
  const oddSpellings = new Map<number, string>();
  const page = createKeyHasher(seed);
  const odd = createKeyHasher(seed);

  function numberOdd(hostname: string): void {
    const key = escapeKey(hostnameKey(hostname));
    const known = table.count();
    odd.begin(`${key}\n`);
    odd.add(0, 1);
    give(table.number(odd.keys));
    if (table.count() > known && key !== hostname) oddSpellings.set(known, hostname);
  }

  function flush(text: string): void {
    give(table.number(page.keys));
    page.begin(text);
  }

  return {
    add(hostnames) {
      if (hostnames instanceof HostnameLines && hostnames.isPlain) {
        // All certificates of a page have the same text, and come together.
        if (hostnames.text !== page.keys.text || page.keys.count >= atOnce) {
          flush(hostnames.text);
        }
        page.add(hostnames.from + 1, hostnames.length);
      } else {
        flush(page.keys.text);
        for (const hostname of hostnames) numberOdd(hostname);
      }
    },
    reserve: table.reserve,
    flush: () => flush(page.keys.text),
    count: table.count,
    spellingOf: (number) => oddSpellings.get(number) ?? table.keyOf(number),
    wildcards: () =>
      findWildcards({ ...table, count: table.count(), entries: table.wildcardEntries }),
  };
}

/** Plain ASCII, and still another text for each other key. */
function escapeKey(key: string): string {
  return key.replace(
    /[^a-z0-9*._-]/g,
    (other) => `%${other.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
