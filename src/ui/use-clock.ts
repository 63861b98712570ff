import { useSyncExternalStore } from "react";
import { clock } from "./clock.ts";

/**
 * What `select` makes of the current time, epoch ms. The component renders again only when that
 * value changes, so a countdown in days costs one render a day, not one a second.
 */
export function useClock<T extends string | number | boolean>(select: (now: number) => T): T {
  return useSyncExternalStore(clock.subscribe, () => select(clock.now()));
}
