/** Less may be the measuring, or the system that slows its clock down to set it right. */
const leastStepMs = 2_000;

let last = { wall: Date.now(), steady: performance.now() };
let ahead = 0;

/**
 * This device's clock, epoch ms, which a person may set back while the page is open: this one goes
 * on as if nobody had. All that was noted before stays in the past, and as long ago as it was.
 * Ahead it goes at once, as after a sleep, which the steady clock need not count.
 */
export function deviceNow(): number {
  const now = { wall: Date.now(), steady: performance.now() };
  const back = now.steady - last.steady - (now.wall - last.wall);
  if (back > leastStepMs) ahead += back;
  last = now;
  return now.wall + ahead;
}

/** By how much it is ahead of what the device shows now, ms. */
export function aheadMs(): number {
  return ahead;
}
