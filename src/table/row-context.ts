import { createContext, useContext } from "react";

/** What the cells of one row need beside their certificate. */
export interface RowContent {
  /** How many of its hostnames no other certificate covers for longer; -1 when unknown. */
  readonly leaves: number;
  /** Until when all of its hostnames are covered, epoch ms; NaN when unknown. */
  readonly coveredUntil: number;
  /** Of the row's controls: 0 where the Tab key reaches them, else -1. */
  readonly tabIndex: 0 | -1;
  readonly onOpen: (key: string) => void;
}

export const RowContext = createContext<RowContent>({
  leaves: -1,
  coveredUntil: Number.NaN,
  tabIndex: 0,
  onOpen: () => undefined,
});

export function useRowContext(): RowContent {
  return useContext(RowContext);
}
