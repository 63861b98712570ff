import { type ClockBounds, narrowBounds, offsetWithin } from "./clock-bounds.ts";

const listeners = new Set<() => void>();
let bounds: ClockBounds | null = null;
let offset = 0;

/** The server's clock, as far as its answers tell. */
export const serverTime = {
  /** By how much it is ahead of this device's, ms; 0 until an answer proves a difference. */
  offsetMs: (): number => offset,

  /** A moment that this device's clock gave, epoch ms, by the server's clock. */
  fromDevice: (time: number): number => time + offset,

  /** The inverse of `fromDevice`. */
  toDevice: (time: number): number => time - offset,

  /** Takes note of the `Date` of an answer of the proxy's. */
  observe(header: string | null, sentAt: number, receivedAt: number): void {
    const date = Date.parse(header ?? "");
    if (Number.isNaN(date)) return;
    bounds = narrowBounds(bounds, { sentAt, receivedAt, date });
    const now = offsetWithin(bounds);
    if (now === offset) return;
    offset = now;
    for (const listener of listeners) listener();
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
