import { useSyncExternalStore } from "react";
import { serverTime } from "./server-time.ts";

const minuteMs = 60_000;

/**
 * By how much the server's clock is ahead of this device's, in whole minutes (negative when it is
 * behind). The component renders again only when the minutes change.
 */
export function useClockSkew(): number {
  return useSyncExternalStore(serverTime.subscribe, () =>
    Math.trunc(serverTime.offsetMs() / minuteMs),
  );
}
