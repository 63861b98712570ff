import type { Certificate } from "../certificates/certificate.ts";
import type { CoveredHostname } from "../certificates/covered-hostnames.ts";
import { useClock } from "../ui/use-clock.ts";

/**
 * The latest of a certificate's moments that has come, epoch ms. What has expired is the same at
 * it as it is now, and it changes only when something expires.
 */
export function useReached(
  { expires }: Certificate,
  hostnames: readonly CoveredHostname[],
): number {
  return useClock((now) => {
    let reached = Number.NEGATIVE_INFINITY;
    const reach = (time: number | null) => {
      if (time !== null && time <= now && time > reached) reached = time;
    };
    reach(expires);
    for (const { until, staying } of hostnames) {
      reach(until);
      for (const root of staying) reach(root.expires);
    }
    return reached;
  });
}
