import { createGrowingInts } from "./grouped-rows.ts";
import { isWildcard, wildcardCovers } from "./hostname.ts";
import { hostnameKey } from "./hostname-key.ts";

/**
 * Numbers hostnames, spellings of the same one alike, and finds the wildcard over each. A `Map`
 * would do, at three times the time and memory for 640,000 entries: one pass over the characters
 * gives the hash of a hostname, that of its parent domain, and whether it is its own key.
 */
export interface HostnameTable {
  readonly numberOf: (hostname: string) => number;
  readonly count: () => number;
  /** By number, as first spelled. */
  readonly spellings: () => readonly string[];
  /** By number: the number of the wildcard entry that covers it, or -1. */
  readonly wildcards: () => Int32Array;
}

export const noHostname = -1;

export function createHostnameTable(): HostnameTable {
  // Text from the API cannot know it, so it cannot be made to collide.
  const seed = Math.floor(Math.random() * 2 ** 31);
  const keys: string[] = [];
  const oddSpellings = new Map<number, string>();
  const hashes = createGrowingInts();
  const parentHashes = createGrowingInts();
  const wildcardEntries: number[] = [];
  let slots = new Int32Array(4_096).fill(noHostname);
  const hashed: Hashed = { hash: 0, parentHash: 0, isPlain: false };

  function slotOf(key: string, hash: number): number {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? noHostname;
      if (number === noHostname) return slot;
      if (hashes.at(number) === hash && keys[number] === key) return slot;
    }
  }

  function grow(): void {
    slots = new Int32Array(2 * slots.length).fill(noHostname);
    const mask = slots.length - 1;
    for (let number = 0; number < keys.length; number++) {
      let slot = hashes.at(number) & mask;
      while (slots[slot] !== noHostname) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
  }

  function insert(key: string, spelling: string, slot: number): number {
    const number = keys.push(key) - 1;
    slots[slot] = number;
    hashes.push(hashed.hash);
    parentHashes.push(hashed.parentHash);
    if (key !== spelling) oddSpellings.set(number, spelling);
    if (isWildcard(key)) wildcardEntries.push(number);
    if (2 * keys.length > slots.length) grow();
    return number;
  }

  return {
    numberOf(hostname) {
      hashInto(hashed, hostname, seed);
      let key = hostname;
      if (!hashed.isPlain) {
        key = hostnameKey(hostname);
        hashInto(hashed, key, seed);
      }
      const slot = slotOf(key, hashed.hash);
      const known = slots[slot] ?? noHostname;
      return known === noHostname ? insert(key, hostname, slot) : known;
    },
    count: () => keys.length,
    spellings() {
      const spellings = keys.slice();
      for (const [number, spelling] of oddSpellings) spellings[number] = spelling;
      return spellings;
    },
    wildcards: () => findWildcards(keys, parentHashes.view(), wildcardEntries),
  };
}

interface Hashed {
  hash: number;
  /** Of what follows the first label, its dot included; 0 where there is none. */
  parentHash: number;
  /** Whether the text is certainly its own `hostnameKey`. */
  isPlain: boolean;
}

const dot = 46;

/** FNV-1a from the last character to the first, so that a parent's hash comes along the way. */
function hashInto(into: Hashed, text: string, seed: number): void {
  let hash = seed;
  let parentHash = 0;
  let isPlain = text.length > 0 && text.charCodeAt(text.length - 1) !== dot;
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ code, 16_777_619);
    if (code === dot) parentHash = hash;
    else if (isPlain) isPlain = isPlainCode(code);
  }
  // The low bits choose the place; let the high ones have a say.
  into.hash = hash ^ (hash >>> 15);
  into.parentHash = parentHash;
  into.isPlain = isPlain;
}

/** a-z, 0-9, hyphen, underscore, asterisk. */
function isPlainCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95 ||
    code === 42
  );
}

function findWildcards(
  keys: readonly string[],
  parentHashes: Int32Array,
  entries: readonly number[],
): Int32Array {
  const wildcards = new Int32Array(keys.length).fill(noHostname);
  if (entries.length === 0) return wildcards;
  const byParent = groupByHash(entries, parentHashes);
  const bits = new Uint8Array(65_536);
  for (const hash of byParent.keys()) bits[hash & 65_535] = 1;
  for (let number = 0; number < keys.length; number++) {
    const parentHash = parentHashes[number] ?? 0;
    // Most hostnames have no wildcard over them; this tells without a look at their text.
    if (bits[parentHash & 65_535] === 0) continue;
    for (const entry of byParent.get(parentHash) ?? []) {
      if (wildcardCovers(keys[entry] ?? "", keys[number] ?? "")) wildcards[number] = entry;
    }
  }
  return wildcards;
}

function groupByHash(
  entries: readonly number[],
  hashes: Int32Array,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const entry of entries) {
    const hash = hashes[entry] ?? 0;
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [entry]);
    else group.push(entry);
  }
  return groups;
}
