import { expect, test } from "vitest";
import { dayMs, hourMs } from "../certificates/expiry.ts";
import { countLeftOut, leftOutWords } from "./left-out.ts";
import type { Mark } from "./mark.ts";
import { expiringIn, now } from "./test-certificates.ts";
import { markWords, momentWords, rangeWords, statusWords } from "./words.ts";

function mark(known: Partial<Mark>): Mark {
  const time = now + 2 * dayMs;
  return {
    id: "a",
    status: "critical",
    x: 0,
    y: 0,
    size: 1,
    count: 1,
    row: 0,
    hostnames: 1,
    from: time,
    to: time,
    ...known,
  };
}

test("a certificate is named with status, hostnames, date and time left", () => {
  const words = markWords(mark({}), expiringIn(2), now, "utc");
  expect(words).toBe("in 2, critical, 1 hostname, expires 2026-11-27, in 2 d 00 h");
});

test("one that has expired is said to have", () => {
  const past = mark({ status: "expired", hostnames: 2, from: now - dayMs, to: now - dayMs });
  const words = markWords(past, { ...expiringIn(-1), name: null }, now, "utc");
  expect(words).toBe("no name, expired, 2 hostnames, expired 2026-11-24, 1 d ago");
});

test("several are counted, with the first and the last date", () => {
  const many = mark({ count: 1_200, hostnames: 3_000, to: now + 6 * dayMs });
  expect(markWords(many, expiringIn(2), now, "utc")).toBe(
    "1,200 certificates, critical, 3,000 hostnames, expire 2026-11-27 to 2026-12-01",
  );
});

const midnight = Date.UTC(2026, 10, 25);

test.each([
  [{ from: midnight, to: midnight + 90 * dayMs }, "2026-11-25 until 2027-02-23"],
  [{ from: now, to: midnight + 90 * dayMs }, "2026-11-25 12:00 until 2027-02-23 00:00"],
  [{ from: now, to: now + hourMs }, "2026-11-25 12:00 until 2026-11-25 13:00"],
  [{ from: midnight, to: null }, "from 2026-11-25"],
  [{ from: null, to: midnight }, "until 2026-11-25"],
  [{ from: null, to: midnight + 1_000 }, "until 2026-11-25 00:00:01"],
])("a range in words: %j", (range, words) => {
  expect(rangeWords(range, "utc")).toBe(words);
});

test("the statuses are counted over all marks", () => {
  const marks = [mark({ count: 2 }), mark({ status: "expired" }), mark({})];
  expect(statusWords(marks)).toBe("1 expired, 3 critical");
});

test("what is not at its place is said, among the rows that are shown", () => {
  const expires = [Number.NaN, 1, 3_654, -731, 3_653, -730].map((days) => now + days * dayMs);
  const counts = countLeftOut(Float64Array.from(expires), [0, 1, 2, 3, 4, 5], now);
  expect(leftOutWords(counts)).toEqual([
    "1 with unknown date",
    "1 beyond 10 y",
    "1 expired over 2 y ago",
  ]);
  expect(leftOutWords(countLeftOut(Float64Array.from(expires), [1, 4], now))).toEqual([]);
});

test("within the hour the time of day is said, which does not change while it is heard", () => {
  const near = (ms: number) => momentWords(now + ms, now, "utc");
  expect(near(hourMs)).toBe("2026-11-25, in 1 h 00 m");
  expect(near(hourMs - 1_000)).toMatch(/^2026-11-25, at \d\d:\d\d:\d\d UTC$/);
  expect(near(-1_000)).toMatch(/^2026-11-25, at \d\d:\d\d:\d\d UTC$/);
  expect(near(-hourMs)).toBe("2026-11-25, 1 h ago");
});
