import { addKeys } from "./add-keys.ts";
import { grown } from "./grown.ts";
import type { HashedKeys } from "./hash-keys.ts";
import { createLookUp, type KnownKeys, placeSize } from "./look-up-keys.ts";

/**
 * Numbers the keys of hostnames in the order met, equal ones alike. A key is plain ASCII and stays
 * where it is, in the text of a page: a `Map` would need a text for each, and several times the
 * time and memory.
 */
export interface KeyTable {
  /** @returns by key: its number; good until the next call */
  readonly number: (keys: HashedKeys) => Int32Array;
  /** Makes room at once for what so many more keys usually need. */
  readonly reserve: (more: number) => void;
  readonly count: () => number;
  readonly keyOf: (number: number) => string;
  /** Of what follows the first label, its dot included; 0 where there is none. */
  readonly parentHashOf: (number: number) => number;
  /** The numbers of those that begin as wildcards do. */
  readonly wildcardEntries: readonly number[];
}

export function createKeyTable(): KeyTable {
  const known: KnownKeys = {
    slots: new Int32Array(4_096),
    places: new Int32Array(placeSize * 1_024),
    texts: [],
    wildcardEntries: [],
    count: 0,
  };
  const lookUp = createLookUp();

  /** So that nothing grows amid a lot of keys; at least half of the slots stay free. */
  function makeRoom(count: number, slotCount: number): void {
    const { places, slots } = known;
    if (placeSize * count > places.length) {
      known.places = grown(places, Math.max(placeSize * count, 2 * places.length));
    }
    if (slotCount > slots.length) {
      // Few growths of a large table take less time than many.
      const least = Math.max(slotCount, 4 * slots.length);
      known.slots = slotsOf(known, 2 ** Math.ceil(Math.log2(least)));
    }
  }

  return {
    number(keys) {
      const most = known.count + keys.count;
      makeRoom(most, 2 * most);
      const numbers = lookUp(keys, known);
      addKeys(keys, known, numbers);
      return numbers.subarray(0, keys.count);
    },
    reserve(more) {
      // Usually about half of them are new; of very many, mostly few.
      const some = Math.min(more, mostReserved);
      makeRoom(known.count + some, 2 * known.count + some);
    },
    count: () => known.count,
    keyOf(number) {
      const place = placeSize * number;
      const text = known.texts[known.places[place] ?? 0] ?? "";
      const start = known.places[place + 1] ?? 0;
      return text.slice(start, text.indexOf("\n", start));
    },
    parentHashOf: (number) => known.places[placeSize * number + 3] ?? 0,
    wildcardEntries: known.wildcardEntries,
  };
}

/** Keys; room for them takes 20 MB, of which only what is used is ever there. */
const mostReserved = 2 ** 20;

/** So many slots with these keys. */
function slotsOf({ places, count }: KnownKeys, length: number): Int32Array<ArrayBuffer> {
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
