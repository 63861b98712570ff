/** A stream of made-up values that is the same for the same seed, on every start and machine. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both possible. */
  readonly integer: (min: number, max: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** `length` lower-case hex digits. */
  readonly hex: (length: number) => string;
  /** A version 4 UUID (RFC 9562). */
  readonly uuid: () => string;
}

export function createRandom(seed: string): Random {
  const next = mulberry32(hash(seed));
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const word = () =>
    integer(0, 2 ** 32 - 1)
      .toString(16)
      .padStart(8, "0");
  const hex = (length: number) => {
    let digits = word();
    while (digits.length < length) digits += word();
    return digits.slice(0, length);
  };
  return {
    next,
    integer,
    pick: (choices) => choices[integer(0, choices.length - 1)] ?? choices[0],
    hex,
    uuid: () => {
      const variant = integer(8, 11).toString(16);
      return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
    },
  };
}

/** Small, fast and good enough for sample data; not for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a, so that seeds can be words. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
