import { countdown, waitWords } from "../certificates/countdown.ts";
import { formatCount } from "../certificates/format-count.ts";

/** How far the reading of one or more lists has come. */
export interface Reading {
  /** The scopes that are read. */
  readonly scopes: readonly unknown[];
  /** Scopes that are meant and not known; null when there are none. */
  readonly unlisted: { readonly isReading: boolean } | null;
  readonly pagesRead: number;
  /** As many as are known of; the last page may tell of another. */
  readonly pagesWanted: number;
  readonly isEndKnown: boolean;
  readonly rowsRead: number;
  /** How many certificates Cloudflare says there are; null when it does not. */
  readonly total: number | null;
  readonly requests: { readonly done: number; readonly wanted: number };
  /** How long the rest will take, ms; null while that cannot be told. */
  readonly msLeft: number | null;
  readonly isFetching: boolean;
  /** Whether the person stopped it before its end. */
  readonly isStopped: boolean;
  readonly hasFailed: boolean;
  /** Whether it failed because nobody could be reached. */
  readonly isOffline: boolean;
  /** When what is shown was read, epoch ms; null before the first page. */
  readonly readAt: number | null;
}

/**
 * "Loading page 126 of 200 · 6,300 of 10,000", then "Synced 12 s ago".
 * @param isSlow whether it takes longer than one waits without a word
 */
export function loadWords(reading: Reading, now: number, isSlow: boolean): string {
  const { pagesRead, pagesWanted, readAt, hasFailed } = reading;
  const isPartial = pagesRead < pagesWanted || reading.unlisted !== null;
  const isOfKnown = pagesRead === 0 || pagesRead < pagesWanted;
  if (reading.isFetching && isPartial && isOfKnown) return loadingWords(reading, isSlow);
  // All that is known of is there.
  if (reading.unlisted?.isReading) return `Loading the list of scopes · ${rowWords(reading)}`;
  if (reading.isStopped && isPartial) return `Stopped · ${rowWords(reading)}`;
  if (readAt === null) return hasFailed || pagesWanted === 0 ? "Not loaded" : "Loading…";
  return agedWords(reading, countdown(readAt, Math.max(now, readAt)), isPartial);
}

/** What is shown was read so long ago. */
function agedWords(reading: Reading, age: string, isPartial: boolean): string {
  const { isOffline } = reading;
  if (reading.isFetching && !isOffline) return `Refreshing · synced ${age}`;
  // The list that a refresh was to replace is as old as before.
  if (reading.isStopped) return `Stopped · synced ${age}`;
  if (!reading.hasFailed && !isOffline) return `Synced ${age}`;
  if (isPartial) return `Partly loaded ${age}`;
  return `Synced ${age} · ${isOffline ? "offline" : "refresh failed"}`;
}

function loadingWords(reading: Reading, isSlow: boolean): string {
  const { pagesRead, pagesWanted, isEndKnown, scopes, requests, msLeft } = reading;
  if (pagesRead === 0 && scopes.length < 2) {
    return isSlow ? "Waiting for the first answer…" : "Loading…";
  }
  const page =
    scopes.length > 1
      ? `${formatCount(requests.done)} of ${formatCount(requests.wanted)} requests`
      : `page ${formatCount(pagesRead + 1)}${isEndKnown ? ` of ${formatCount(pagesWanted)}` : ""}`;
  const rest = isLong(msLeft) ? ` · about ${waitWords(msLeft)} left` : "";
  return `Loading ${page} · ${rowWords(reading)}${rest}`;
}

function rowWords({ rowsRead, total }: Reading): string {
  return `${formatCount(rowsRead)}${total === null ? "" : ` of ${formatCount(total)}`}`;
}

/** Whether it is worth while to say how long the rest takes, and to offer to stop. */
export function isLong(msLeft: number | null): msLeft is number {
  return msLeft !== null && msLeft >= 3_000;
}

/** The share of the lists that has been read, 0 to 1; null when nothing is being read. */
export function readShare(reading: Reading): number | null {
  const { pagesRead, pagesWanted, isFetching } = reading;
  if (!isFetching) return null;
  return pagesRead >= pagesWanted ? 1 : pagesRead / pagesWanted;
}
