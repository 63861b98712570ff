import { expect, test } from "vitest";
import { dayMs, defaultBounds, secondMs, statuses, statusOf } from "./expiry.ts";

const now = Date.parse("2026-11-23T12:00:00Z");

test.each([
  ["a certificate that ended a second ago", -secondMs, "expired"],
  ["a certificate that ends now", 0, "expired"],
  ["a millisecond left", 1, "critical"],
  ["just under 7 days", 7 * dayMs - 1, "critical"],
  ["exactly 7 days", 7 * dayMs, "soon"],
  ["just under 30 days", 30 * dayMs - 1, "soon"],
  ["exactly 30 days", 30 * dayMs, "upcoming"],
  ["just under 90 days", 90 * dayMs - 1, "upcoming"],
  ["exactly 90 days", 90 * dayMs, "valid"],
  ["ten years", 3_650 * dayMs, "valid"],
] as const)("%s: %s", (_, left, status) => {
  expect(statusOf(now + left, now)).toBe(status);
});

test("no date is unknown, neither expired nor fine", () => {
  expect(statusOf(null, now)).toBe("unknown");
});

test("other bounds move the statuses", () => {
  const bounds = { criticalDays: 14, soonDays: 30, upcomingDays: 180 };
  expect(statusOf(now + 10 * dayMs, now, bounds)).toBe("critical");
  expect(statusOf(now + 100 * dayMs, now, bounds)).toBe("upcoming");
});

test("the bounds and the order of the statuses are the product's", () => {
  expect(defaultBounds).toEqual({ criticalDays: 7, soonDays: 30, upcomingDays: 90 });
  expect(statuses).toEqual(["expired", "critical", "soon", "upcoming", "valid", "unknown"]);
});
