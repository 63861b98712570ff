import { wildcardCovers } from "./hostname.ts";

export const noHostname = -1;

/** The hostnames of a list by number. */
interface Numbered {
  readonly count: number;
  readonly keyOf: (number: number) => string;
  /** Of what follows the first label, its dot included; 0 where there is none. */
  readonly parentHashOf: (number: number) => number;
  /** The numbers of the wildcard entries. */
  readonly entries: readonly number[];
}

/** So many that the hashes of 10,000 wildcards leave most of them free. */
const bitCount = 2 ** 18;

/** By number of a hostname: the number of the wildcard entry that covers it, or -1. */
export function findWildcards({ count, keyOf, parentHashOf, entries }: Numbered): Int32Array {
  const wildcards = new Int32Array(count).fill(noHostname);
  if (entries.length === 0) return wildcards;
  const byParent = groupByHash(entries, parentHashOf);
  const bits = new Uint8Array(bitCount);
  for (const hash of byParent.keys()) bits[hash & (bitCount - 1)] = 1;
  for (let number = 0; number < count; number++) {
    const parentHash = parentHashOf(number);
    // Most hostnames have no wildcard over them; this tells without a look at their text.
    if (bits[parentHash & (bitCount - 1)] === 0) continue;
    for (const entry of byParent.get(parentHash) ?? []) {
      if (wildcardCovers(keyOf(entry), keyOf(number))) wildcards[number] = entry;
    }
  }
  return wildcards;
}

function groupByHash(
  entries: readonly number[],
  hashOf: (number: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const entry of entries) {
    const hash = hashOf(entry);
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [entry]);
    else group.push(entry);
  }
  return groups;
}
