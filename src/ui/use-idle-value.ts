import { startTransition, useEffect, useState } from "react";
import { onIdle } from "./on-idle.ts";

const latestMs = 1_000;

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
