import { useMemo } from "react";

/** An object that stays the same one for as long as its fields do; it always has the same ones. */
export function useSame<T extends object>(value: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all that is in it
  return useMemo(() => value, Object.values(value));
}
