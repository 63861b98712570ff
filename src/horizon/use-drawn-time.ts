import { useMemo } from "react";
import type { StatusBounds } from "../certificates/expiry.ts";
import { useClock } from "../ui/use-clock.ts";
import { statusFlips } from "./status-flips.ts";

/** In this time nothing on the axis moves by a tenth of a px. */
const stepMs = 30_000;

/**
 * The time that the picture is drawn for, epoch ms. It goes on in steps that are seen, and at
 * once when a certificate changes its status, so that an idle page hardly draws.
 */
export function useDrawnTime(expires: Float64Array, bounds: StatusBounds): number {
  const step = useClock((now) => Math.floor(now / stepMs) * stepMs);
  const flips = useMemo(
    () => statusFlips(expires, bounds, step, step + stepMs),
    [expires, bounds, step],
  );
  return useClock((now) => flips.findLast((flip) => flip <= now) ?? step);
}
