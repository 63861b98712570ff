import { expect, test } from "vitest";
import { statusWords } from "./status-words.ts";

test.each([
  ["critical", "within 1 day"],
  ["soon", "within 2 days"],
  ["upcoming", "within 90 days"],
  ["valid", "later than 90 days"],
  ["expired", "expired"],
  ["unknown", "unknown date"],
] as const)("%s means %s", (status, words) => {
  const bounds = { criticalDays: 1, soonDays: 2, upcomingDays: 90 };
  expect(statusWords(status, bounds)).toBe(words);
});

test("of hostnames, what is expired is uncovered", () => {
  const bounds = { criticalDays: 1, soonDays: 2, upcomingDays: 90 };
  expect(statusWords("expired", bounds, "hostnames")).toBe("uncovered");
  expect(statusWords("soon", bounds, "hostnames")).toBe("within 2 days");
});
