import type { Status } from "./expiry.ts";

/** What a status is called of a hostname: what has expired of it is its coverage. */
export function coverageStatus(status: Status): Exclude<Status, "expired"> | "uncovered" {
  return status === "expired" ? "uncovered" : status;
}
