/** How long work goes on before the page may do something else, ms. */
const sliceMs = 12;

/**
 * Takes the steps of some work one task after the other, so that a person is answered and frames
 * are drawn in between.
 * @param onDone is told of the result
 * @returns what ends it early
 */
export function doSoon<T>(steps: Iterator<void, T>, onDone: (result: T) => void): () => void {
  let isEnded = false;
  const goOn = () => {
    const until = performance.now() + sliceMs;
    while (!isEnded) {
      const step = steps.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
      if (performance.now() >= until) {
        nextTask(goOn);
        return;
      }
    }
  };
  nextTask(goOn);
  return () => {
    isEnded = true;
  };
}

/** A message is a task of its own at once; a timer that sets the next one waits for 4 ms. */
function nextTask(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}
