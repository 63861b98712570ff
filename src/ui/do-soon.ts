import { takeSteps } from "./take-steps.ts";

/** How long work goes on before the page may do something else, ms. */
const sliceMs = 12;
/** The same where there is nothing yet to scroll or to press: each pause costs a frame. */
export const longSliceMs = 40;

/**
 * Takes the steps of some work one task after the other, so that a person is answered and frames
 * are drawn in between; as `takeSteps` says.
 * @param slice how long a task may take, ms
 */
export function doSoon<T>(
  steps: Iterator<void, T>,
  onDone: (result: T) => void,
  slice = sliceMs,
): () => void {
  return takeSteps((turn) => inNextTask(turn, slice), steps, onDone);
}

/** A message is a task of its own at once; a timer that sets the next one waits for 4 ms. */
function inNextTask(turn: (hasTime: () => boolean) => void, slice: number): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    const until = performance.now() + slice;
    turn(() => performance.now() < until);
  };
  port2.postMessage(null);
  return () => port1.close();
}
