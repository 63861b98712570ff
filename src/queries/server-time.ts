import { type ClockBounds, narrowBounds, offsetWithin } from "./clock-bounds.ts";
import { aheadMs, deviceNow } from "./device-time.ts";

const listeners = new Set<() => void>();
let bounds: ClockBounds | null = null;
let offset = 0;
let aheadBefore = 0;

function tell(): void {
  for (const listener of listeners) listener();
}

/** The server's clock, as far as its answers tell. */
export const serverTime = {
  /** Epoch ms. */
  now(): number {
    const device = deviceNow();
    if (aheadMs() !== aheadBefore) {
      aheadBefore = aheadMs();
      // Who asks for the time may be one of those who are told.
      queueMicrotask(tell);
    }
    return device + offset;
  },

  /** By how much it is ahead of what this device shows, ms; 0 until an answer proves a difference. */
  offsetMs: (): number => offset + aheadMs(),

  /** A moment that `deviceNow` gave, epoch ms, by the server's clock. */
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
    tell();
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
