const secondMs = 1_000;
const minuteMs = 60 * secondMs;

/** How far the lists that are shown have been read. Times are epoch ms by the server's clock. */
export interface RefreshState {
  /** When the oldest page was read; null before one is. */
  readonly readAt: number | null;
  /** When the last reading ended, with or without success; null before one has. */
  readonly attemptedAt: number | null;
  /** When a person came back to the page, or it woke from sleep; null while neither has been. */
  readonly lookedAt: number | null;
  /** Whether pages were given up. Those that may come after all are asked for elsewhere. */
  readonly isFailing: boolean;
  /** How many requests a refresh takes. */
  readonly requests: number;
}

/** The age at which a list is read again while somebody may look at it. */
const everyMs = 5 * minuteMs;
/** The share of that from which it is read again when somebody comes back: a minute. */
const oldShare = 0.2;
/** A refresh of many lists leaves most of Cloudflare's 1,200 requests in 5 minutes to others. */
const perRequestMs = 500;
const leastPauseMs = 30 * secondMs;

/** Whether the lists that are shown should be read again now, without being asked to. */
export function isRefreshDue(state: RefreshState, now: number): boolean {
  const { readAt, attemptedAt, lookedAt, isFailing, requests } = state;
  const triedAt = Math.max(readAt ?? 0, attemptedAt ?? 0);
  if (triedAt === 0) return false;
  const freshMs = Math.max(everyMs, requests * perRequestMs);
  if (lookedAt !== null && lookedAt - triedAt >= oldShare * freshMs) return true;
  if (isFailing) return now - triedAt >= freshMs;
  // Pages that were read one by one, after a failure, are as old as the oldest of them.
  return now - (readAt ?? 0) >= freshMs && now - triedAt >= leastPauseMs;
}
