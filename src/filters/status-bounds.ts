import { defaultBounds, type StatusBounds } from "../certificates/expiry.ts";
import { formatCount } from "../certificates/format-count.ts";

/** Days that nobody would set beyond: 100 years. */
export const mostDays = 36_500;

/** Bounds as they were remembered on the device; null for anything else. */
export function readBounds(stored: unknown): StatusBounds | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { criticalDays, soonDays, upcomingDays } = stored as Record<string, unknown>;
  const bounds = { criticalDays, soonDays, upcomingDays };
  return isBounds(bounds) && boundsProblem(bounds) === null ? bounds : null;
}

/** What is wrong with bounds that a person wrote, in words that say what to do; null if nothing. */
export function boundsProblem(bounds: StatusBounds): string | null {
  const days = [bounds.criticalDays, bounds.soonDays, bounds.upcomingDays];
  if (!days.every((count) => Number.isInteger(count) && count >= 1 && count <= mostDays)) {
    return `Write whole days from 1 to ${formatCount(mostDays)}.`;
  }
  const isRising =
    bounds.criticalDays < bounds.soonDays && bounds.soonDays < bounds.upcomingDays;
  return isRising ? null : "Each bound must be later than the one before it.";
}

export function isDefaultBounds(bounds: StatusBounds): boolean {
  return (
    bounds.criticalDays === defaultBounds.criticalDays &&
    bounds.soonDays === defaultBounds.soonDays &&
    bounds.upcomingDays === defaultBounds.upcomingDays
  );
}

function isBounds(value: Record<keyof StatusBounds, unknown>): value is {
  [name in keyof StatusBounds]: number;
} {
  return Object.values(value).every((days) => typeof days === "number");
}
