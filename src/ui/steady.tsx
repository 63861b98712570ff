import { type ReactNode, useMemo } from "react";

interface SteadyProps {
  /** All that the children are made of. */
  readonly by: readonly unknown[];
  readonly children: () => ReactNode;
}

/**
 * Draws its children anew only when something that they are made of has changed: a key in the
 * filter would otherwise draw every menu of the page again.
 */
export function Steady({ by, children }: SteadyProps): ReactNode {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names them
  return useMemo(children, by);
}
