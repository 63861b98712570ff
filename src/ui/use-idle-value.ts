import { startTransition, useEffect, useState } from "react";
import { onIdle } from "./on-idle.ts";

/** A page that is busy draws it all the same, before a person would wonder where it is, ms. */
const latestMs = 200;

/**
 * A value that follows another one when the page is idle: for what need not be there in the frame
 * in which a person sees the answer to a key.
 */
export function useIdleValue<T>(value: T): T {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    if (settled !== value)
      return onIdle(() => startTransition(() => setSettled(() => value)), latestMs);
    return undefined;
  }, [settled, value]);
  return settled;
}
