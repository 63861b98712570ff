/** How long work goes on at a time where a browser does not say how long it is idle, ms. */
const sliceMs = 8;
/** The time of a frame that is left to the browser, ms. */
const spareMs = 4;

/**
 * Takes the steps of some work while the page has nothing else to do.
 * @returns what ends it early
 */
export function doWhenIdle(steps: Iterator<void>): () => void {
  let cancel = () => {};
  const goOn = (hasTime: () => boolean) => {
    do {
      if (steps.next().done === true) return;
    } while (hasTime());
    plan();
  };
  function plan(): void {
    // Safari has no idle callbacks.
    if ("requestIdleCallback" in window) {
      const handle = requestIdleCallback((idle) => goOn(() => idle.timeRemaining() > spareMs));
      cancel = () => cancelIdleCallback(handle);
      return;
    }
    const timer = setTimeout(() => {
      const from = performance.now();
      goOn(() => performance.now() - from < sliceMs);
    }, 50);
    cancel = () => clearTimeout(timer);
  }
  plan();
  return () => cancel();
}
