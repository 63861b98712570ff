/**
 * Plans a turn of work, which is told how to ask whether it still has time.
 * @returns what calls it off
 */
export type PlanTurn = (turn: (hasTime: () => boolean) => void) => () => void;

/**
 * Takes the steps of some work in turns.
 * @param onDone is told of the result
 * @returns what ends it early
 */
export function takeSteps<T>(
  planTurn: PlanTurn,
  steps: Iterator<void, T>,
  onDone?: (result: T) => void,
): () => void {
  let cancel = planTurn(turn);
  function turn(hasTime: () => boolean): void {
    do {
      const step = steps.next();
      if (step.done === true) {
        onDone?.(step.value);
        return;
      }
    } while (hasTime());
    cancel = planTurn(turn);
  }
  return () => cancel();
}
