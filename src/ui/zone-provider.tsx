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
  const drawnFor = useSyncExternalStore(subscribe, deviceZone);
  return (
    <ZoneContext key={drawnFor} value={zone}>
      {children}
    </ZoneContext>
  );
}

let known = "";

/** `Europe/Oslo`. Asking for it takes a millisecond or two, and each key in the filter asks. */
function deviceZone(): string {
  known ||= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return known;
}

/** Nobody travels while looking at the page. */
function subscribe(onChange: () => void): () => void {
  const look = () => {
    known = "";
    onChange();
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("focus", look);
  };
}
