import { grown } from "./grown.ts";

/** Keys that stand in one text, in the order added. */
export interface HashedKeys {
  readonly text: string;
  /** The text, a byte for each character. */
  readonly bytes: Uint8Array;
  readonly count: number;
  /** By key: where in the text it begins. It ends before the next line feed. */
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
  /** By key: of what follows the first label, its dot included; 0 where there is none. */
  readonly parentHashes: Int32Array;
}

export interface KeyHasher {
  /** Begins anew, with none of the keys of this text. */
  readonly begin: (text: string) => void;
  /** Adds so many keys, from here on, each of which ends with a line feed. */
  readonly add: (from: number, count: number) => void;
  readonly keys: HashedKeys;
}

const lineFeed = 10;
const dot = 46;
const otherThanAscii = /[^\0-\x7f]/g;
/** What reads four characters at once, of which one ends the text, reads so far beyond it. */
const slack = 3;

/** Hashes keys, four characters at once, as most of the time goes by over them. */
export function createKeyHasher(seed: number): KeyHasher {
  const encoder = new TextEncoder();
  const keys = {
    text: "",
    bytes: new Uint8Array(slack),
    count: 0,
    starts: new Int32Array(64),
    hashes: new Int32Array(64),
    parentHashes: new Int32Array(64),
  };
  let view = new DataView(keys.bytes.buffer);

  function encode(text: string): void {
    if (keys.bytes.length < text.length + slack) {
      keys.bytes = new Uint8Array(2 * text.length + slack);
      view = new DataView(keys.bytes.buffer);
    }
    const { read, written } = encoder.encodeInto(text, keys.bytes);
    // Other rows of a page may have what is no ASCII. It takes more bytes than characters, so
    // that the end may not even fit; to the plain ones it is some character.
    const isAscii = read === text.length && written === text.length;
    if (!isAscii) encoder.encodeInto(text.replace(otherThanAscii, "?"), keys.bytes);
  }

  function makeRoom(count: number): void {
    if (count <= keys.starts.length) return;
    keys.starts = grown(keys.starts, 2 * count);
    keys.hashes = grown(keys.hashes, 2 * count);
    keys.parentHashes = grown(keys.parentHashes, 2 * count);
  }

  return {
    begin(text) {
      if (text !== keys.text) encode(text);
      // An equal one may be another object, which is then known at once.
      keys.text = text;
      keys.count = 0;
    },
    add(from, count) {
      makeRoom(keys.count + count);
      const { bytes, starts, hashes, parentHashes } = keys;
      const end = keys.count + count;
      let at = from;
      for (let key = keys.count; key < end; key++) {
        starts[key] = at;
        at = hashUpTo(dot, view, at, seed, hashes, key);
        if (bytes[at] === dot) {
          at = hashUpTo(lineFeed, view, at, seed, parentHashes, key);
          hashes[key] = finished(mixed(hashes[key] ?? 0, parentHashes[key] ?? 0));
        } else {
          parentHashes[key] = 0;
        }
        at++;
      }
      keys.count = end;
    },
    keys,
  };
}

/**
 * Hashes what there is up to this character or a line feed, into the place of a key.
 * @returns where that is
 */
function hashUpTo(
  character: number,
  view: DataView,
  from: number,
  seed: number,
  hashes: Int32Array,
  key: number,
): number {
  const fourTimes = Math.imul(character, 0x01010101);
  let hash = seed;
  for (let at = from; ; at += 4) {
    const four = view.getInt32(at, true);
    const ends = zeros(four ^ 0x0a0a0a0a) | zeros(four ^ fourTimes);
    if (ends !== 0) {
      // The lowest bit is that of the first end; what lies below it still counts.
      const first = ends & -ends;
      hashes[key] = finished(mixed(hash, four & ((first >>> 7) - 1)));
      return at + ((31 - Math.clz32(first)) >> 3);
    }
    hash = mixed(hash, four);
  }
}

/** The highest bit of the lowest byte that is zero; bits above it may be wrong. */
function zeros(four: number): number {
  return (four - 0x01010101) & ~four & 0x80808080;
}

/** Another one for each table, so that nobody can choose texts that collide in it. */
export function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

/**
 * A step of MurmurHash3. What is simpler lets neighbouring names collide, whatever the seed.
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
export function mixed(hash: number, four: number): number {
  const scattered = Math.imul(four, 0xcc9e2d51);
  const more = Math.imul((scattered << 15) | (scattered >>> 17), 0x1b873593);
  const sum = hash ^ more;
  return (Math.imul((sum << 13) | (sum >>> 19), 5) + 0xe6546b64) | 0;
}

/** Its last step: every bit has a say in the low ones, which choose the slot. */
export function finished(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}
