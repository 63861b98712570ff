import { onIdle } from "./on-idle.ts";

/**
 * Takes the steps of some work while the page has nothing else to do.
 * @param onDone is told of the result
 * @returns what ends it early
 */
export function doWhenIdle<T>(
  steps: Iterator<void, T>,
  onDone?: (result: T) => void,
): () => void {
  let cancel = onIdle(goOn);
  function goOn(hasTime: () => boolean): void {
    do {
      const step = steps.next();
      if (step.done === true) {
        onDone?.(step.value);
        return;
      }
    } while (hasTime());
    cancel = onIdle(goOn);
  }
  return () => cancel();
}
