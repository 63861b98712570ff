import { finished, mixed, randomSeed } from "./hash-keys.ts";

/**
 * Tells of each row's text which row had the same first. As the keys of a `Map` the texts would
 * all be taken into the browser's own table of texts, and each larger garbage collection goes
 * through that while the page stands still: 30 ms for 200,000 (V8, seen in 15.6).
 */
export function createFirstRows(): (row: number, text: string) => number {
  const seed = randomSeed();
  const texts: string[] = [];
  const rows: number[] = [];
  /** By text: the one before it with the same hash; -1 where there is none. */
  const before: number[] = [];
  const last = new Map<number, number>();
  return (row, text) => {
    const hash = hashText(text, seed);
    const newest = last.get(hash) ?? -1;
    for (let at = newest; at >= 0; at = before[at] ?? -1) {
      if (texts[at] === text) return rows[at] ?? row;
    }
    last.set(hash, texts.length);
    texts.push(text);
    rows.push(row);
    before.push(newest);
    return row;
  };
}

/** Two characters at once, to as many bits as an engine keeps without an object for them. */
function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 2) {
    // What is beyond the end counts as 0.
    hash = mixed(hash, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  }
  return finished(hash) >> 2;
}
