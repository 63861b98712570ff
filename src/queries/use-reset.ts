import { useEffect, useRef } from "react";

/**
 * Calls `reset` when the page turns out to be served with another credential or upstream.
 * @param copyKey what the session says of them; undefined while it has said nothing
 */
export function useReset(copyKey: string | undefined, reset: () => void): void {
  const known = useRef(copyKey);
  useEffect(() => {
    if (known.current !== undefined && copyKey !== known.current) reset();
    known.current = copyKey;
  }, [copyKey, reset]);
}
