import { createContext, useContext } from "react";

/** In which zone dates are written: UTC, or that of the reader's device. */
export const zones = ["utc", "local"] as const;
export type Zone = (typeof zones)[number];

/** A zone as it was remembered on the device. */
export function readZone(stored: unknown): Zone | null {
  return zones.find((zone) => zone === stored) ?? null;
}

export const ZoneContext = createContext<Zone>("utc");

export function useZone(): Zone {
  return useContext(ZoneContext);
}
