import { grown } from "./grown.ts";
import type { HashedKeys } from "./hash-keys.ts";
import { createLookUp, isSame, placeSize, unknown } from "./look-up-keys.ts";

/**
 * Numbers the keys of hostnames in the order met, equal ones alike. A key is plain ASCII and stays
 * where it is, in the text of a page: a `Map` would need a text for each, and several times the
 * time and memory.
 */
export interface KeyTable {
  /** Gives the number of each of these keys in turn. */
  readonly number: (keys: HashedKeys, give: (number: number) => void) => void;
  readonly count: () => number;
  readonly keyOf: (number: number) => string;
  /** Of what follows the first label, its dot included; 0 where there is none. */
  readonly parentHashOf: (number: number) => number;
  /** The numbers of those that begin as wildcards do. */
  readonly wildcardEntries: readonly number[];
}

export function createKeyTable(): KeyTable {
  const texts: string[] = [];
  const wildcardEntries: number[] = [];
  let places = new Int32Array(placeSize * 1_024);
  /** In the low bits a number, from 1; in the others those of its hash. */
  let slots = new Int32Array(4_096);
  let count = 0;
  /** Of the text that the keys stand in; `unknown` before it is needed. */
  let textNumber = unknown;
  const lookUp = createLookUp();

  function isKey(number: number, { bytes, starts }: HashedKeys, key: number): boolean {
    const place = placeSize * number;
    const text = texts[places[place] ?? 0] ?? "";
    return isSame(text, places[place + 1] ?? 0, bytes, starts[key] ?? 0);
  }

  /** The number of a key that was unknown when its lot was looked up; one of that may be the same. */
  function add(keys: HashedKeys, key: number): number {
    const hash = keys.hashes[key] ?? 0;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const value = slots[slot] ?? 0;
      if (((value ^ hash) & ~mask) !== 0) continue;
      if (isKey((value & mask) - 1, keys, key)) return (value & mask) - 1;
    }
    return insert(keys, key, slot);
  }

  function insert(keys: HashedKeys, key: number, slot: number): number {
    if (placeSize * count === places.length) places = grown(places, 2 * places.length);
    if (textNumber === unknown) textNumber = numberText(keys.text);
    const start = keys.starts[key] ?? 0;
    const hash = keys.hashes[key] ?? 0;
    const place = placeSize * count;
    places[place] = textNumber;
    places[place + 1] = start;
    places[place + 2] = hash;
    places[place + 3] = keys.parentHashes[key] ?? 0;
    if (isWildcardAt(keys.bytes, start)) wildcardEntries.push(count);
    const mask = slots.length - 1;
    slots[slot] = (hash & ~mask) | ++count;
    if (2 * count > slots.length) slots = slotsOf(places, count, 4 * slots.length);
    return count - 1;
  }

  function numberText(text: string): number {
    return texts.at(-1) === text ? texts.length - 1 : texts.push(text) - 1;
  }

  return {
    number(keys, give) {
      const found = lookUp(keys, { slots, places, texts });
      textNumber = unknown;
      for (let key = 0; key < keys.count; key++) {
        const number = found[key] ?? unknown;
        give(number === unknown ? add(keys, key) : number);
      }
    },
    count: () => count,
    keyOf(number) {
      const place = placeSize * number;
      const text = texts[places[place] ?? 0] ?? "";
      const start = places[place + 1] ?? 0;
      return text.slice(start, text.indexOf("\n", start));
    },
    parentHashOf: (number) => places[placeSize * number + 3] ?? 0,
    wildcardEntries,
  };
}

const asterisk = 42;
const dot = 46;

function isWildcardAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === asterisk && bytes[at + 1] === dot;
}

/** So many slots with these keys. Few growths of a large table take less time than many. */
function slotsOf(places: Int32Array, count: number, length: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(length);
  const mask = length - 1;
  for (let number = 0; number < count; number++) {
    const hash = places[placeSize * number + 2] ?? 0;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~mask) | (number + 1);
  }
  return slots;
}
