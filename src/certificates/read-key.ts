/** What one pass over the bytes of a key tells. */
export interface KeyReading {
  hash: number;
  /** Of what follows the first label, its dot included; 0 where there is none. */
  parentHash: number;
  end: number;
}

const lineFeed = 10;
const asterisk = 42;
const dot = 46;

/** Reads a key up to a line feed, and hashes it (FNV-1a). */
export function readKey(
  into: KeyReading,
  bytes: Uint8Array,
  from: number,
  to: number,
  seed: number,
): void {
  let hash = seed;
  let at = from;
  let code = 0;
  // Every character is looked at some 20 million times.
  for (; at < to; at++) {
    code = bytes[at] ?? lineFeed;
    if (code === dot || code === lineFeed) break;
    hash = Math.imul(hash ^ code, 16_777_619);
  }
  let parentHash = 0;
  if (code === dot && at < to) {
    parentHash = seed;
    for (; at < to; at++) {
      code = bytes[at] ?? lineFeed;
      if (code === lineFeed) break;
      hash = Math.imul(hash ^ code, 16_777_619);
      parentHash = Math.imul(parentHash ^ code, 16_777_619);
    }
  }
  // The low bits choose the place; let the high ones have a say.
  into.hash = hash ^ (hash >>> 15);
  into.parentHash = parentHash;
  into.end = at;
}

export function isWildcardAt(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from >= 2 && bytes[from] === asterisk && bytes[from + 1] === dot;
}
