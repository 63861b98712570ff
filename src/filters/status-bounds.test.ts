import { expect, test } from "vitest";
import { boundsProblem, readBounds } from "./status-bounds.ts";

test.each([
  [{ criticalDays: 14, soonDays: 30, upcomingDays: 180 }, true],
  [{ criticalDays: 14, soonDays: 14, upcomingDays: 180 }, false],
  [{ criticalDays: 0, soonDays: 30, upcomingDays: 180 }, false],
  [{ criticalDays: 1.5, soonDays: 30, upcomingDays: 180 }, false],
  [{ criticalDays: "7", soonDays: 30, upcomingDays: 180 }, false],
  [{ criticalDays: 7, soonDays: 30 }, false],
  [{ criticalDays: 7, soonDays: 30, upcomingDays: 1e9 }, false],
  [null, false],
  ["7/30/90", false],
])("stored bounds %j count: %s", (stored, isRead) => {
  expect(readBounds(stored)).toEqual(isRead ? stored : null);
});

test("what is wrong with bounds is said in words that say what to do", () => {
  expect(boundsProblem({ criticalDays: 7, soonDays: 30, upcomingDays: 90 })).toBeNull();
  expect(boundsProblem({ criticalDays: Number.NaN, soonDays: 30, upcomingDays: 90 })).toMatch(
    /whole days/,
  );
  expect(boundsProblem({ criticalDays: 30, soonDays: 7, upcomingDays: 90 })).toMatch(/later/);
});
