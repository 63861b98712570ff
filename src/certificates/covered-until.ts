import type { Coverage } from "./coverage.ts";

/** Epoch ms; null where no certificate with a known date covers the hostname. */
export function coveredUntil({ until }: Coverage, hostname: number): number | null {
  const time = until[hostname];
  return time === undefined || Number.isNaN(time) ? null : time;
}
