import { onIdle } from "./on-idle.ts";
import { takeSteps } from "./take-steps.ts";

/** Takes the steps of some work while the page has nothing else to do, as `takeSteps` says. */
export function doWhenIdle<T>(
  steps: Iterator<void, T>,
  onDone?: (result: T) => void,
): () => void {
  return takeSteps(onIdle, steps, onDone);
}
