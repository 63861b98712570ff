import { useContext, useSyncExternalStore } from "react";
import { ClockContext } from "./clock-context.ts";

/**
 * What `select` makes of the current time, epoch ms. The component renders again only when that
 * value changes, so a countdown in days costs one render a day, not one a second.
 */
export function useClock<T extends string | number | boolean>(select: (now: number) => T): T {
  const clock = useContext(ClockContext);
  return useSyncExternalStore(clock.subscribe, () => select(clock.now()));
}
