import type { HashedKeys } from "./hash-keys.ts";
import { isSame, type KnownKeys, placeSize } from "./look-up-keys.ts";

/**
 * Adds the unknown ones of a lot that was looked up, for all of which there is room, and puts
 * their numbers in place of where to look for them.
 * @param numbers by key: as looked up
 */
export function addKeys(keys: HashedKeys, known: KnownKeys, numbers: Int32Array): void {
  const { bytes, starts, hashes, parentHashes } = keys;
  const { slots, places, texts, wildcardEntries } = known;
  const mask = slots.length - 1;
  const textNumber = texts.at(-1) === keys.text ? texts.length - 1 : texts.length;
  let { count } = known;
  for (let key = 0; key < keys.count; key++) {
    if ((numbers[key] ?? 0) >= 0) continue;
    const hash = hashes[key] ?? 0;
    const start = starts[key] ?? 0;
    const slot = findSlot(known, ~(numbers[key] ?? 0), hash, bytes, start);
    const value = slots[slot] ?? 0;
    if (value !== 0) {
      // The same stands in this lot before it.
      numbers[key] = (value & mask) - 1;
      continue;
    }
    if (textNumber === texts.length) texts.push(keys.text);
    setPlace(places, count, textNumber, start, hash, parentHashes[key]);
    if (isWildcardAt(bytes, start)) wildcardEntries.push(count);
    numbers[key] = count++;
    slots[slot] = (hash & ~mask) | count;
  }
  known.count = count;
}

function setPlace(
  places: Int32Array,
  number: number,
  textNumber: number,
  start: number,
  hash: number,
  parentHash = 0,
): void {
  const place = placeSize * number;
  places[place] = textNumber;
  places[place + 1] = start;
  places[place + 2] = hash;
  places[place + 3] = parentHash;
}

/** From this slot on: the one that has this key, or the first that is empty. */
function findSlot(
  { slots, places, texts }: KnownKeys,
  from: number,
  hash: number,
  bytes: Uint8Array,
  start: number,
): number {
  const mask = slots.length - 1;
  for (let slot = from; ; slot = (slot + 1) & mask) {
    const value = slots[slot] ?? 0;
    if (value === 0) return slot;
    if (((value ^ hash) & ~mask) !== 0) continue;
    const place = placeSize * ((value & mask) - 1);
    const text = texts[places[place] ?? 0] ?? "";
    if (isSame(text, places[place + 1] ?? 0, bytes, start)) return slot;
  }
}

const asterisk = 42;
const dot = 46;

function isWildcardAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === asterisk && bytes[at + 1] === dot;
}
