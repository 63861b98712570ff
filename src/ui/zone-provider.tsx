import { type ReactNode, useSyncExternalStore } from "react";
import { type Zone, ZoneContext } from "./zone-context.ts";

interface ZoneProviderProps {
  readonly zone: Zone;
  readonly children: ReactNode;
}

/**
 * The zone for all below it, which is drawn anew once the device was carried into another one:
 * else a table has dates of both.
 */
export function ZoneProvider({ zone, children }: ZoneProviderProps) {
  const deviceZone = useSyncExternalStore(subscribe, readDeviceZone);
  return (
    <ZoneContext key={deviceZone} value={zone}>
      {children}
    </ZoneContext>
  );
}

/** `Europe/Oslo`. */
function readDeviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Nobody travels while looking at the page. */
function subscribe(look: () => void): () => void {
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("focus", look);
  };
}
