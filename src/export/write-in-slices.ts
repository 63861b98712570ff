/** Far below what a person notices while scrolling or typing. */
const sliceMs = 30;

/**
 * Makes all pieces, with a rest for the page after each slice of time, and gives what `keep`
 * makes of each slice's text.
 */
export async function writeInSlices<T>(
  pieces: Iterable<string>,
  keep: (text: string) => T,
): Promise<T[]> {
  const kept: T[] = [];
  let waiting: string[] = [];
  let sliceEnd = performance.now() + sliceMs;
  for (const piece of pieces) {
    waiting.push(piece);
    if (performance.now() < sliceEnd) continue;
    kept.push(keep(waiting.join("")));
    waiting = [];
    await rest();
    sliceEnd = performance.now() + sliceMs;
  }
  kept.push(keep(waiting.join("")));
  return kept;
}

/** A new task, so that the page can draw and answer in between. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
