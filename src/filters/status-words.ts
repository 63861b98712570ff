import { coverageStatus } from "../certificates/coverage-status.ts";
import type { Status, StatusBounds } from "../certificates/expiry.ts";

/** What each status stands for, of certificates or of hostnames, in words that follow the bounds. */
export function statusWords(
  status: Status,
  bounds: StatusBounds,
  unit = "certificates",
): string {
  switch (status) {
    case "expired":
      return unit === "hostnames" ? coverageStatus(status) : status;
    case "critical":
      // The other bounds are greater than the first, and so than one.
      return bounds.criticalDays === 1 ? "within 1 day" : `within ${bounds.criticalDays} days`;
    case "soon":
      return `within ${bounds.soonDays} days`;
    case "upcoming":
      return `within ${bounds.upcomingDays} days`;
    case "valid":
      return `later than ${bounds.upcomingDays} days`;
    case "unknown":
      return "unknown date";
  }
}
