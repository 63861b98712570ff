import { startTransition, useEffect, useState } from "react";
import { onIdle } from "./on-idle.ts";

/** Nothing is drawn between two keys that follow each other so quickly, ms. */
const pauseMs = 60;
/** A page that is busy draws it all the same, before a person would wonder where it is, ms. */
const latestMs = 200;

/**
 * A value that follows another one when the page is idle and that one stays as it is: for what need
 * not be there in the frame in which a person sees the answer to a key.
 */
export function useIdleValue<T>(value: T): T {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    if (settled === value) return undefined;
    let callOff = () => {};
    const timer = setTimeout(() => {
      callOff = onIdle(
        () => startTransition(() => setSettled(() => value)),
        latestMs - pauseMs,
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [settled, value]);
  return settled;
}
