import { useCallback, useLayoutEffect, useRef } from "react";

/** Tells the value of the last render when it is asked, without drawing anything anew for it. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
