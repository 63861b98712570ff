import { dayMs, type StatusBounds } from "../certificates/expiry.ts";
import { type Axis, futureMs, xOf } from "./axis.ts";

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** Where the middle of the label stands; null where there is no room for it. */
  readonly labelX: number | null;
}

export interface Ticks {
  readonly expired: Tick;
  readonly now: Tick;
  /** The times to expiry, soonest first. */
  readonly times: readonly Tick[];
}

/** From the one that must be named first; the ends of the status ranges go before them. */
const usualDays = [30, 3_650, 90, 365, 7, 1, 730, 1_825];
const gap = 7;

/**
 * The ticks of an axis. Labels never meet: what finds no room stays a mere tick.
 * @param nowWord what the moment is called that all is drawn for
 */
export function layOutTicks(
  axis: Axis,
  bounds: StatusBounds,
  nowWord: "now" | "then" = "now",
): Ticks {
  const expired = { x: axis.start, label: "expired", labelX: 4 + labelWidth("expired") / 2 };
  const now = { x: axis.now, label: nowWord, labelX: axis.now };
  const taken: Tick[] = [expired, now];
  const { criticalDays, soonDays, upcomingDays } = bounds;
  const wanted = new Set([soonDays, criticalDays, upcomingDays, ...usualDays]);
  // The usual bounds keep the usual order, in which the far end comes early.
  const order = usualDays.filter((days) => wanted.delete(days));
  for (const days of [...wanted, ...order]) {
    if (days * dayMs <= futureMs) taken.push(placeTick(axis, days, taken));
  }
  const times = taken.slice(2).sort((one, other) => one.x - other.x);
  return { expired, now, times };
}

function placeTick(axis: Axis, days: number, taken: readonly Tick[]): Tick {
  const x = xOf(axis, days * dayMs);
  const label = days % 365 === 0 ? `${days / 365} y` : `${days} d`;
  const labelX = Math.min(x, axis.width - labelWidth(label) / 2);
  const isFree = taken.every(
    (other) =>
      other.labelX === null ||
      Math.abs(other.labelX - labelX) >=
        (labelWidth(other.label) + labelWidth(label)) / 2 + gap,
  );
  return { x, label, labelX: isFree ? labelX : null };
}

/** No less than the width of a label in 12 px Geist. */
export function labelWidth(label: string): number {
  if (label === "now" || label === "then") return 27;
  if (label === "expired") return 44;
  return label.length * 7.4 - 3.6;
}
