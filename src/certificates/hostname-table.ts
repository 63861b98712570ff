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
  const parentHashes = createGrowingInts();
  const wildcardEntries: number[] = [];
  const hashed: Hashed = { hash: 0, parentHash: 0, isPlain: false };
  /** By slot the hash and, from 1, the number of a hostname: side by side, as they are looked at. */
  let slots = new Int32Array(2 * 4_096);

  function grow(): void {
    const former = slots;
    // Few growths of a large table take less time than many.
    slots = new Int32Array(4 * former.length);
    for (let slot = 0; slot < former.length; slot += 2) {
      if (former[slot + 1] === 0) continue;
      const place = freeSlot(former[slot] ?? 0);
      slots[place] = former[slot] ?? 0;
      slots[place + 1] = former[slot + 1] ?? 0;
    }
  }

  function freeSlot(hash: number): number {
    const mask = slots.length - 2;
    let slot = (2 * hash) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    return slot;
  }

  function insert(key: string, spelling: string, slot: number): number {
    const number = keys.push(key) - 1;
    slots[slot] = hashed.hash;
    slots[slot + 1] = number + 1;
    parentHashes.push(hashed.parentHash);
    if (key !== spelling) oddSpellings.set(number, spelling);
    if (isWildcard(key)) wildcardEntries.push(number);
    if (4 * keys.length > slots.length) grow();
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
      const { hash } = hashed;
      const mask = slots.length - 2;
      for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
        const number = (slots[slot + 1] ?? 0) - 1;
        if (number < 0) return insert(key, hostname, slot);
        if (slots[slot] === hash && keys[number] === key) return number;
      }
    },
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
const space = 32;
/** Small letters and digits have this bit, capital letters and control characters do not. */
const smallBit = 32;

/** FNV-1a from the last character to the first, so that a parent's hash comes along the way. */
function hashInto(into: Hashed, text: string, seed: number): void {
  const last = text.length - 1;
  let hash = seed;
  let parentHash = 0;
  let all = smallBit;
  let any = 0;
  let code = space;
  for (let at = last; at >= 0; at--) {
    code = text.charCodeAt(at);
    hash = Math.imul(hash ^ code, 16_777_619);
    if (code === dot) parentHash = hash;
    // Every character is looked at 16 million times: two sums, and what they tell at the end.
    all &= code;
    any |= code + 1;
  }
  // The low bits choose the place; let the high ones have a say.
  into.hash = hash ^ (hash >>> 15);
  into.parentHash = parentHash;
  const isPrintable = all === smallBit && any < 128;
  into.isPlain = isPrintable && code !== space && !endsOddly(text.charCodeAt(last));
}

function endsOddly(code: number): boolean {
  return code === dot || code === space;
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
