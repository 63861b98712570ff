import { expect, test } from "vitest";
import { isRefreshDue, type RefreshState } from "./refresh-due.ts";

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const readAt = Date.parse("2026-11-23T12:00:00Z");
const read: RefreshState = {
  readAt,
  attemptedAt: readAt,
  lookedAt: null,
  isFailing: false,
  requests: 1,
};

/** After how long a refresh is due, to the second. */
function dueAfter(state: Partial<RefreshState>): number {
  for (let seconds = 0; seconds < 3_600; seconds++) {
    if (isRefreshDue({ ...read, ...state }, readAt + seconds * secondMs)) return seconds;
  }
  return Number.POSITIVE_INFINITY;
}

test("a list is read again after five minutes", () => {
  expect(dueAfter({})).toBe(300);
});

test("before anything was read or failed, nothing is due", () => {
  expect(dueAfter({ readAt: null, attemptedAt: null })).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  [59, false],
  [60, true],
])("when somebody comes back after %i s, it is due: %s", (seconds, isDue) => {
  const lookedAt = readAt + seconds * secondMs;
  expect(isRefreshDue({ ...read, lookedAt }, lookedAt)).toBe(isDue);
  // A look at what is fresh does not make it due later.
  expect(isRefreshDue({ ...read, lookedAt }, readAt + 2 * minuteMs)).toBe(isDue);
});

test("a list that was taken from another tab is as old as it is there", () => {
  expect(dueAfter({ readAt: readAt + 2 * minuteMs })).toBe(420);
});

test("pages that were read one by one are as old as the oldest of them", () => {
  expect(dueAfter({ attemptedAt: readAt + 3 * minuteMs })).toBe(300);
  expect(dueAfter({ attemptedAt: readAt + 299 * secondMs })).toBe(329);
});

test("what failed is looked at no more often than what was read", () => {
  expect(dueAfter({ isFailing: true, attemptedAt: readAt + 300 * secondMs })).toBe(600);
});

test("many lists are read again more rarely, to leave the quota to others", () => {
  expect(dueAfter({ requests: 2_000 })).toBe(1_000);
});
