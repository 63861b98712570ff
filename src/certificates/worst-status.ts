import { type Status, statuses } from "./expiry.ts";

/** The statuses that need a person, the worst one first. */
export const alarmingStatuses = ["expired", "critical", "soon"] as const;

export interface WorstStatus {
  readonly status: (typeof alarmingStatuses)[number];
  readonly count: number;
}

/**
 * The worst status of a list that needs a person, and how many certificates have it; null when
 * none does.
 * @param statusByRow the index in `statuses` of each certificate's status
 */
export function worstStatus(statusByRow: Uint8Array): WorstStatus | null {
  for (const status of alarmingStatuses) {
    const index = statuses.indexOf(status satisfies Status);
    const count = statusByRow.reduce((sum, own) => sum + Number(own === index), 0);
    if (count > 0) return { status, count };
  }
  return null;
}
