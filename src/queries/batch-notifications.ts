import { notifyManager } from "@tanstack/react-query";

/** Less than a frame at 60 Hz: nobody sees the wait. */
const batchMs = 16;

/**
 * Draws the answers together that come within one frame. Six requests in flight bring dozens of
 * pages a second, and each alone would draw the page anew, twice.
 */
export function batchNotifications(): void {
  let waiting: (() => void)[] = [];
  let drawnAt = Number.NEGATIVE_INFINITY;
  notifyManager.setScheduler((notify) => {
    if (waiting.push(notify) > 1) return;
    // One that comes alone need not wait for others.
    const msLeft = drawnAt + batchMs - performance.now();
    setTimeout(() => {
      drawnAt = performance.now();
      const due = waiting;
      waiting = [];
      for (const run of due) run();
    }, msLeft);
  });
}
