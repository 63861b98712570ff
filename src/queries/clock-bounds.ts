/** By how much the server's clock is ahead of this device's at least and at most, ms. */
export interface ClockBounds {
  readonly least: number;
  readonly most: number;
}

/** One answer: when it was asked for and when it came by this device, and what it says. */
export interface DatedAnswer {
  readonly sentAt: number;
  readonly receivedAt: number;
  /** The `Date` of the answer, epoch ms: whole seconds, rounded down (RFC 9110, 6.6.1). */
  readonly date: number;
}

const secondMs = 1_000;

/**
 * What one more answer tells of the server's clock. It was made between asking and coming, so
 * each answer bounds the difference from both sides, and together they bound it better than any
 * one does. An answer that contradicts the former ones means that a clock was set: it counts
 * alone.
 */
export function narrowBounds(
  known: ClockBounds | null,
  { sentAt, receivedAt, date }: DatedAnswer,
): ClockBounds {
  const told = { least: date - receivedAt, most: date + secondMs - sentAt };
  if (known === null) return told;
  const least = Math.max(known.least, told.least);
  const most = Math.min(known.most, told.most);
  return least <= most ? { least, most } : told;
}

/** The difference to reckon with, ms: none while this device's clock is not proven wrong. */
export function offsetWithin({ least, most }: ClockBounds): number {
  return least <= 0 && most >= 0 ? 0 : Math.round((least + most) / 2);
}
