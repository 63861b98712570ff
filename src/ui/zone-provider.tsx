import { type ReactNode, useSyncExternalStore } from "react";
import { onIdle } from "./on-idle.ts";
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
  const moves = useSyncExternalStore(subscribe, () => device.moves);
  return (
    <ZoneContext key={moves} value={zone}>
      {children}
    </ZoneContext>
  );
}

/** In which zone it was when it was last asked, `Europe/Oslo`, and how often that was another one. */
const device = { zone: "", moves: 0 };

/** The first time takes some milliseconds, which the first rows need. */
function look(): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (device.zone !== "" && device.zone !== timeZone) device.moves++;
  device.zone = timeZone;
}

/** Nobody travels while looking at the page. */
function subscribe(onChange: () => void): () => void {
  const lookAgain = () => {
    look();
    onChange();
  };
  const callOff = onIdle(look);
  document.addEventListener("visibilitychange", lookAgain);
  window.addEventListener("focus", lookAgain);
  return () => {
    callOff();
    document.removeEventListener("visibilitychange", lookAgain);
    window.removeEventListener("focus", lookAgain);
  };
}
