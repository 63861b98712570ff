import { dayMs, type Status, type StatusBounds } from "../certificates/expiry.ts";
import { type Axis, xOf } from "./axis.ts";

/** The stretch of the axis, px, in which a certificate has a status. */
export interface Band {
  readonly status: Status;
  readonly from: number;
  readonly to: number;
}

export function layOutBands(axis: Axis, bounds: StatusBounds): readonly Band[] {
  const critical = xOf(axis, bounds.criticalDays * dayMs);
  const soon = xOf(axis, bounds.soonDays * dayMs);
  const upcoming = xOf(axis, bounds.upcomingDays * dayMs);
  return [
    { status: "expired", from: 0, to: axis.now },
    { status: "critical", from: axis.now, to: critical },
    { status: "soon", from: critical, to: soon },
    { status: "upcoming", from: soon, to: upcoming },
    { status: "valid", from: upcoming, to: axis.width },
  ];
}
