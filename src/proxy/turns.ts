/** Waits for a turn. */
export type TakeTurn = () => Promise<void>;

/**
 * A queue from which one is let go each time that the event loop goes round. Long pieces of work
 * that become due together would otherwise run as one, and keep everybody else waiting.
 */
export function createTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    await last;
  };
}
