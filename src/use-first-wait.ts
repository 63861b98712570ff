import { useEffect, useState } from "react";

/**
 * How long the page is its header alone, ms. Drawing what stands in for the rows takes about as
 * long as what it would bridge: reading some thousand certificates from the device, or an answer
 * of a server that is near. And the first request is sent before it.
 */
export const patienceMs = { device: 500, network: 150 };

/**
 * Whether the first rows may be there in a moment, so that nothing is drawn in their place. Once
 * that is over, it does not come again.
 * @param isOnDevice whether what the device has may still come
 * @param isThere whether there are rows
 */
export function useFirstWait(isOnDevice: boolean, isThere: boolean): boolean {
  const [isOver, setOver] = useState(false);
  if (isThere && !isOver) setOver(true);
  useEffect(() => {
    if (isOver) return;
    const ms = isOnDevice ? patienceMs.device : patienceMs.network;
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [isOnDevice, isOver]);
  return !isOver && !isThere;
}
