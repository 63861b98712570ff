import fc from "fast-check";
import { expect, test } from "vitest";
import { countdown, countdownParts, exactCountdown } from "./countdown.ts";
import { dayMs, hourMs, minuteMs, secondMs } from "./expiry.ts";

const now = Date.parse("2026-11-23T12:00:00Z");

test.each([
  [1, "0 m 00 s"],
  [999, "0 m 00 s"],
  [41 * minuteMs + 9 * secondMs, "41 m 09 s"],
  [hourMs - 1, "59 m 59 s"],
  [hourMs, "1 h 00 m"],
  [5 * hourMs + 12 * minuteMs, "5 h 12 m"],
  [dayMs - 1, "23 h 59 m"],
  [dayMs, "1 d 00 h"],
  [2 * dayMs + 2 * hourMs + 24 * minuteMs, "2 d 02 h"],
  [30 * dayMs - 1, "29 d 23 h"],
  [30 * dayMs, "30 d"],
  [44 * dayMs + 23 * hourMs, "44 d"],
  [364 * dayMs, "364 d"],
  [365 * dayMs, "1 y 0 mo"],
])("%i ms left read as %s, rounded down", (left, words) => {
  expect(countdown(now + left, now)).toBe(words);
});

test.each([
  [0, "0 s ago"],
  [59 * secondMs, "59 s ago"],
  [minuteMs, "1 m ago"],
  [3 * hourMs + 59 * minuteMs, "3 h ago"],
  [12 * dayMs + 23 * hourMs, "12 d ago"],
  [203 * dayMs, "203 d ago"],
  [400 * dayMs, "1 y 1 mo ago"],
])("%i ms past read as %s", (passed, words) => {
  expect(countdown(now - passed, now)).toBe(words);
});

test.each([
  ["2029-05-16T12:00:00Z", "2 y 5 mo"],
  ["2027-11-23T12:00:00Z", "1 y 0 mo"],
  ["2027-11-23T11:59:59Z", "364 d"],
  ["2036-11-22T12:00:00Z", "9 y 11 mo"],
  ["9999-12-31T23:59:59Z", "7973 y 1 mo"],
])("%s is %s away", (expires, words) => {
  expect(countdown(Date.parse(expires), now)).toBe(words);
});

test.each([
  ["2028-02-28T00:00:00Z", "2 y 4 mo"],
  ["2028-02-29T11:59:59Z", "2 y 4 mo"],
  ["2028-02-29T12:00:00Z", "2 y 5 mo"],
  ["2027-02-28T23:59:59Z", "1 y 4 mo"],
  ["2027-03-01T00:00:00Z", "1 y 5 mo"],
])("the end of February is no whole month too soon: %s is %s away", (expires, words) => {
  expect(countdown(Date.parse(expires), Date.parse("2025-09-29T12:00:00Z"))).toBe(words);
});

test("365 days across a leap day are not yet a year", () => {
  const leap = Date.parse("2027-06-01T00:00:00Z");
  expect(countdown(leap + 365 * dayMs, leap)).toBe("365 d");
});

test("an unknown expiry says so", () => {
  expect(countdown(null, now)).toBe("unknown");
});

test("no expiry reads as invalid, and past ones end in “ago”", () => {
  const range = { min: Date.UTC(1950), max: Date.UTC(9999) };
  fc.assert(
    fc.property(fc.integer(range), (expires) => {
      const words = countdown(expires, now);
      expect(words).toMatch(/^\d+ (y \d+ mo|d( \d\d h)?|h( \d\d m)?|m( \d\d s)?|s)( ago)?$/);
      expect(words.endsWith(" ago")).toBe(expires <= now);
    }),
  );
});

test.each([
  [2 * dayMs + 2 * hourMs + 24 * minuteMs + 59_999, "2 d 02 h 24 m"],
  [1_234 * dayMs, "1,234 d 00 h 00 m"],
  [dayMs - 1, "23 h 59 m"],
  [hourMs, "1 h 00 m"],
  [hourMs - 1, "59 m 59 s"],
  [999, "0 m 00 s"],
  [0, "0 m 00 s"],
  [-5, "0 m 00 s"],
])("a large figure of %i ms reads %s", (left, words) => {
  const parts = countdownParts(now + left, now);
  expect(parts.map(({ value, unit }) => `${value} ${unit}`).join(" ")).toBe(words);
});

test.each([
  [1, "00 h 00 m 00 s"],
  [2 * dayMs + 2 * hourMs + 24 * minuteMs + 9_999, "2 d 02 h 24 m 09 s"],
  [1_234 * dayMs, "1,234 d 00 h 00 m 00 s"],
  [0, "00 h 00 m 00 s ago"],
  [-12 * dayMs - 3 * hourMs - 41_999, "12 d 03 h 00 m 41 s ago"],
])("%i ms left are exactly %s", (left, words) => {
  expect(exactCountdown(now + left, now)).toBe(words);
});

test("the exact countdown never contradicts the short one", () => {
  fc.assert(
    fc.property(fc.integer({ min: -364 * dayMs, max: 364 * dayMs }), (left) => {
      const short = countdown(now + left, now);
      const exact = exactCountdown(now + left, now);
      const [, days] = /^(\d+) d/.exec(short) ?? [];
      if (days !== undefined) expect(exact.startsWith(`${days} d `)).toBe(true);
      expect(exact.endsWith(" ago")).toBe(short.endsWith(" ago"));
    }),
  );
});
