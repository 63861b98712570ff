import { countdown } from "../certificates/countdown.ts";

/** How far the reading of a list has come. */
export interface Reading {
  readonly pagesRead: number;
  /** As many as are known of; the last page may tell of another. */
  readonly pagesWanted: number;
  readonly isEndKnown: boolean;
  readonly rowsRead: number;
  /** How many certificates Cloudflare says there are; null when it does not. */
  readonly total: number | null;
  readonly isFetching: boolean;
  readonly hasFailed: boolean;
  /** When what is shown was read, epoch ms; null before the first page. */
  readonly readAt: number | null;
}

/** "Loading page 126 of 200 · 6,300 of 10,000", then "Synced 12 s ago". */
export function loadWords(reading: Reading, now: number): string {
  const { pagesRead, pagesWanted, isEndKnown, rowsRead, total, readAt } = reading;
  if (reading.isFetching && pagesRead < pagesWanted) {
    if (pagesRead === 0) return "Loading…";
    const page = `Loading page ${count(pagesRead + 1)}${isEndKnown ? ` of ${count(pagesWanted)}` : ""}`;
    return `${page} · ${count(rowsRead)}${total === null ? "" : ` of ${count(total)}`}`;
  }
  if (readAt === null) return reading.hasFailed ? "Not loaded" : "Loading…";
  const age = `${countdown(readAt, Math.max(now, readAt))}`;
  if (reading.isFetching) return `Refreshing · synced ${age}`;
  if (!reading.hasFailed) return `Synced ${age}`;
  return pagesRead < pagesWanted ? `Partly loaded ${age}` : `Synced ${age} · refresh failed`;
}

/** The share of the list that has been read, 0 to 1; null when nothing is being read. */
export function readShare(reading: Reading): number | null {
  const { pagesRead, pagesWanted, isFetching } = reading;
  if (!isFetching) return null;
  return pagesRead >= pagesWanted ? 1 : pagesRead / pagesWanted;
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
