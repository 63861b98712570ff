import { expect, test } from "vitest";
import { loadWords, type Reading, readShare } from "./load-words.ts";

const now = Date.parse("2026-11-23T12:00:12Z");
const done: Reading = {
  scopes: [{}],
  requests: { done: 200, wanted: 200 },
  msLeft: null,
  isStopped: false,
  unlisted: null,
  pagesRead: 200,
  pagesWanted: 200,
  isEndKnown: true,
  rowsRead: 10_000,
  total: 10_000,
  isFetching: false,
  hasFailed: false,
  isOffline: false,
  readAt: now - 12_000,
};

test.each<[string, Partial<Reading>, string]>([
  [
    "scopes that could not be listed",
    { unlisted: { isReading: false }, hasFailed: true },
    "Partly loaded 12 s ago",
  ],
  [
    "before the first page",
    { pagesRead: 0, pagesWanted: 1, isFetching: true, readAt: null },
    "Loading…",
  ],
  [
    "all that is known of is there, and scopes are still asked for",
    { unlisted: { isReading: true }, isFetching: true, isEndKnown: false, total: null },
    "Loading the list of scopes · 10,000",
  ],
  [
    "all that is known of is read again, and the list of scopes is not",
    { unlisted: { isReading: false }, isFetching: true, isEndKnown: false, total: null },
    "Refreshing · synced 12 s ago",
  ],
  [
    "while pages come",
    { pagesRead: 125, rowsRead: 6_250, isFetching: true },
    "Loading page 126 of 200 · 6,250 of 10,000",
  ],
  [
    "without a known end",
    {
      pagesRead: 2,
      pagesWanted: 3,
      isEndKnown: false,
      rowsRead: 100,
      total: null,
      isFetching: true,
    },
    "Loading page 3 · 100",
  ],
  [
    "while it takes long",
    { pagesRead: 125, rowsRead: 6_250, isFetching: true, msLeft: 39_400 },
    "Loading page 126 of 200 · 6,250 of 10,000 · about 40 s left",
  ],
  [
    "of several scopes",
    {
      scopes: [{}, {}],
      pagesRead: 126,
      requests: { done: 126, wanted: 200 },
      rowsRead: 6_300,
      isFetching: true,
      msLeft: 40_000,
    },
    "Loading 126 of 200 requests · 6,300 of 10,000 · about 40 s left",
  ],
  [
    "when it is stopped",
    { pagesRead: 125, rowsRead: 6_250, isStopped: true },
    "Stopped · 6,250 of 10,000",
  ],
  ["when a refresh is stopped", { isStopped: true }, "Stopped · synced 12 s ago"],
  ["when all is there", {}, "Synced 12 s ago"],
  ["while it is read again", { isFetching: true }, "Refreshing · synced 12 s ago"],
  ["while nobody answers", { isFetching: true, isOffline: true }, "Synced 12 s ago · offline"],
  ["when a refresh failed", { hasFailed: true }, "Synced 12 s ago · refresh failed"],
  ["when nobody answers", { hasFailed: true, isOffline: true }, "Synced 12 s ago · offline"],
  ["when pages failed", { hasFailed: true, pagesRead: 198 }, "Partly loaded 12 s ago"],
  ["when nothing came", { hasFailed: true, pagesRead: 0, readAt: null }, "Not loaded"],
  ["when the clocks differ", { readAt: now + 5_000 }, "Synced 0 s ago"],
])("%s: %s", (_, part, words) => {
  expect(loadWords({ ...done, ...part }, now, false)).toBe(words);
});

test("the bar shows the share of the pages, and nothing when nothing is read", () => {
  expect(readShare({ ...done, isFetching: true, pagesRead: 50 })).toBe(0.25);
  expect(readShare({ ...done, isFetching: true })).toBe(1);
  expect(readShare(done)).toBeNull();
});

test("what is long in coming is said to be, until the first page is there", () => {
  const first = { pagesRead: 0, pagesWanted: 1, isFetching: true, readAt: null };
  expect(loadWords({ ...done, ...first }, now, true)).toBe("Waiting for the first answer…");
  const second = { pagesRead: 1, pagesWanted: 2, rowsRead: 50, isFetching: true };
  expect(loadWords({ ...done, ...second }, now, true)).toBe(
    "Loading page 2 of 2 · 50 of 10,000",
  );
});
