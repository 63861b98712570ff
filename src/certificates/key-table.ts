import { isWildcardAt, type KeyReading, readKey } from "./read-key.ts";

/**
 * Numbers the keys of hostnames, equal ones alike. A key is plain ASCII and stays where it is, in
 * the text of a page: a `Map` would need a text for each, and several times the time and memory.
 */
export interface KeyTable {
  /** Takes one more text, and gives its number. */
  readonly addText: (text: string) => number;
  /** Takes back the text that came last, of which nothing has a number. */
  readonly dropText: () => void;
  /**
   * The number of the key that begins at `from` and ends at a line feed or at `to`.
   * @param bytes those of the text, a byte for each character
   */
  readonly numberAt: (text: number, bytes: Uint8Array, from: number, to: number) => number;
  /** Where the last key ended. */
  readonly lastEnd: () => number;
  readonly count: () => number;
  readonly keyOf: (number: number) => string;
  /** Of what follows the first label, its dot included; 0 where there is none. */
  readonly parentHashOf: (number: number) => number;
  /** The numbers of those that begin as wildcards do. */
  readonly wildcardEntries: readonly number[];
}

/** Where a key stands: the number of its text, its start and its end there; its parent's hash. */
const placeSize = 4;

export function createKeyTable(): KeyTable {
  // Text from the API cannot know it, so it cannot be made to collide.
  const seed = Math.floor(Math.random() * 2 ** 31);
  const texts: string[] = [];
  const wildcardEntries: number[] = [];
  const read: KeyReading = { hash: 0, parentHash: 0, end: 0 };
  let places = new Int32Array(placeSize * 1_024);
  /** By slot the hash and, from 1, the number of a key: side by side, as they are looked at. */
  let slots = new Int32Array(2 * 4_096);
  let count = 0;

  function insert(text: number, from: number, slot: number): number {
    if (placeSize * count === places.length) places = grown(places);
    const place = placeSize * count;
    places[place] = text;
    places[place + 1] = from;
    places[place + 2] = read.end;
    places[place + 3] = read.parentHash;
    slots[slot] = read.hash;
    slots[slot + 1] = ++count;
    if (4 * count > slots.length) slots = spread(slots);
    return count - 1;
  }

  /** Whether the key of this number is what these bytes say. */
  function isSame(number: number, bytes: Uint8Array, from: number): boolean {
    const place = placeSize * number;
    const shift = (places[place + 1] ?? 0) - from;
    if (places[place + 2] !== read.end + shift) return false;
    const text = texts[places[place] ?? 0] ?? "";
    for (let at = from; at < read.end; at++) {
      if (text.charCodeAt(at + shift) !== bytes[at]) return false;
    }
    return true;
  }

  return {
    addText: (text) => texts.push(text) - 1,
    dropText: () => texts.pop(),
    numberAt(text, bytes, from, to) {
      readKey(read, bytes, from, to, seed);
      const { hash } = read;
      const mask = slots.length - 2;
      for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
        const number = (slots[slot + 1] ?? 0) - 1;
        if (number < 0) {
          if (isWildcardAt(bytes, from, read.end)) wildcardEntries.push(count);
          return insert(text, from, slot);
        }
        if (slots[slot] === hash && isSame(number, bytes, from)) return number;
      }
    },
    lastEnd: () => read.end,
    count: () => count,
    keyOf(number) {
      const place = placeSize * number;
      return texts[places[place] ?? 0]?.slice(places[place + 1], places[place + 2]) ?? "";
    },
    parentHashOf: (number) => places[placeSize * number + 3] ?? 0,
    wildcardEntries,
  };
}

function grown(former: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * former.length);
  larger.set(former);
  return larger;
}

/** More slots. Few growths of a large table take less time than many. */
function spread(former: Int32Array): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(4 * former.length);
  const mask = slots.length - 2;
  for (let from = 0; from < former.length; from += 2) {
    if (former[from + 1] === 0) continue;
    let slot = (2 * (former[from] ?? 0)) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = former[from] ?? 0;
    slots[slot + 1] = former[from + 1] ?? 0;
  }
  return slots;
}
