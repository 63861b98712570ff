/** The time of a frame that is left to the browser, ms. */
const spareMs = 4;
/** How long a browser that cannot tell when it is idle is waited for, and worked in, ms. */
const guessMs = { wait: 50, work: 8 };

/**
 * Calls back once, when the page has nothing better to do.
 * @param callback is told how to ask whether there is still time
 * @param atMostMs after which it is called all the same; without it, whenever that is
 * @returns what calls it off
 */
export function onIdle(
  callback: (hasTime: () => boolean) => void,
  atMostMs?: number,
): () => void {
  if ("requestIdleCallback" in window) {
    const handle = requestIdleCallback(
      (idle) => callback(() => idle.timeRemaining() > spareMs),
      atMostMs === undefined ? {} : { timeout: atMostMs },
    );
    return () => cancelIdleCallback(handle);
  }
  // Safari has no idle callbacks.
  const timer = setTimeout(() => {
    const until = performance.now() + guessMs.work;
    callback(() => performance.now() < until);
  }, guessMs.wait);
  return () => clearTimeout(timer);
}
