import type { HashedKeys } from "./hash-keys.ts";

/** Where the keys of a table stand, and how they are found. */
export interface KnownKeys {
  /** By slot, in the low bits a number, from 1, in the others those of its hash; 0 where none is. */
  slots: Int32Array;
  /** By number, `placeSize` each: that of its text, its start there, its hash, its parent's hash. */
  places: Int32Array;
  readonly texts: string[];
  /** The numbers of those that begin as wildcards do. */
  readonly wildcardEntries: number[];
  count: number;
}

export const placeSize = 4;
const lineFeed = 10;

/**
 * Finds the numbers of keys that are known. Most of the time goes by waiting for memory, which
 * short loops do for many keys at once: the slots of all are read, then the places of those found,
 * then their first characters, and only then they are compared.
 * @returns by key: its number, or of an unknown one `~` the slot from where on it has to be looked
 *   for again, and added; good until the next call
 */
export function createLookUp(): (keys: HashedKeys, known: KnownKeys) => Int32Array {
  let scratch = createScratch(0);
  return (keys, known) => {
    if (scratch.numbers.length < keys.count) scratch = createScratch(2 * keys.count);
    const { numbers } = scratch;
    readSlots(keys, known.slots, scratch);
    scratch.count = findHashes(keys, known.slots, scratch);
    readPlaces(scratch, known.places);
    scratch.touched = touch(scratch, known.texts);
    forgetOthers(scratch, known, keys);
    return numbers;
  };
}

interface Scratch {
  /** By key. */
  readonly numbers: Int32Array;
  /** How many were found; and of each, which key it is, and where the one with its hash stands. */
  count: number;
  readonly found: Int32Array;
  readonly textOf: Int32Array;
  readonly startOf: Int32Array;
  touched: number;
}

function createScratch(length: number): Scratch {
  const ints = () => new Int32Array(length);
  return {
    numbers: ints(),
    count: 0,
    found: ints(),
    textOf: ints(),
    startOf: ints(),
    touched: 0,
  };
}

/** By key: what is in the first slot that it may have. */
function readSlots(
  { hashes, count }: HashedKeys,
  slots: Int32Array,
  { numbers }: Scratch,
): void {
  const mask = slots.length - 1;
  for (let key = 0; key < count; key++) numbers[key] = slots[(hashes[key] ?? 0) & mask] ?? 0;
}

/** @returns how many were found */
function findHashes(
  { hashes, count }: HashedKeys,
  slots: Int32Array,
  { numbers, found }: Scratch,
): number {
  const mask = slots.length - 1;
  let foundCount = 0;
  for (let key = 0; key < count; key++) {
    const hash = hashes[key] ?? 0;
    let value = numbers[key] ?? 0;
    let slot = hash & mask;
    while (value !== 0 && ((value ^ hash) & ~mask) !== 0) {
      slot = (slot + 1) & mask;
      value = slots[slot] ?? 0;
    }
    numbers[key] = value === 0 ? ~slot : (value & mask) - 1;
    if (value !== 0) found[foundCount++] = key;
  }
  return foundCount;
}

function readPlaces(
  { count, numbers, found, textOf, startOf }: Scratch,
  places: Int32Array,
): void {
  for (let at = 0; at < count; at++) {
    const place = placeSize * (numbers[found[at] ?? 0] ?? 0);
    textOf[at] = places[place] ?? 0;
    startOf[at] = places[place + 1] ?? 0;
  }
}

/** Reads the first characters. @returns a sum that means nothing, but keeps that from being left out */
function touch({ count, textOf, startOf }: Scratch, texts: readonly string[]): number {
  let sum = 0;
  for (let at = 0; at < count; at++) {
    sum += (texts[textOf[at] ?? 0] ?? "").charCodeAt(startOf[at] ?? 0);
  }
  return sum;
}

/** Of those found by their hash, some are other keys. */
function forgetOthers(
  { count, numbers, found, textOf, startOf }: Scratch,
  { texts, slots }: KnownKeys,
  { bytes, starts, hashes }: HashedKeys,
): void {
  for (let at = 0; at < count; at++) {
    const key = found[at] ?? 0;
    const text = texts[textOf[at] ?? 0] ?? "";
    if (isSame(text, startOf[at] ?? 0, bytes, starts[key] ?? 0)) continue;
    numbers[key] = ~((hashes[key] ?? 0) & (slots.length - 1));
  }
}

/** Whether the same key stands in the text and in the bytes. */
export function isSame(text: string, start: number, bytes: Uint8Array, from: number): boolean {
  for (let at = from, other = start; ; at++, other++) {
    const code = bytes[at];
    if (code !== text.charCodeAt(other)) return false;
    if (code === lineFeed) return true;
  }
}
