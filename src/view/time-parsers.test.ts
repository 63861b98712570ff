import { expect, test } from "vitest";
import { momentParser, rangeParser } from "./time-parsers.ts";

test.each([
  ["2027-03-01", "2027-03-01T00:00:00.000Z"],
  ["2027-03-01T09:30Z", "2027-03-01T09:30:00.000Z"],
  ["2027-03-01T09:30:15Z", "2027-03-01T09:30:15.000Z"],
])("the moment %s is read", (text, iso) => {
  const time = momentParser.parse(text);
  expect(time).toBe(Date.parse(iso));
  expect(momentParser.parse(momentParser.serialize(time ?? 0))).toBe(time);
});

test.each(["", "2027-02-30", "2027-13-01", "tomorrow", "2027", "2027-03-01T09:30", "1e3"])(
  "%j is no moment",
  (text) => {
    expect(momentParser.parse(text)).toBeNull();
  },
);

test.each([
  ["2026-12-01..2027-01-01", { from: "2026-12-01", to: "2027-01-01" }],
  ["..2027-01-01", { from: null, to: "2027-01-01" }],
  ["2026-12-01T10:00:00Z..", { from: "2026-12-01T10:00:00Z", to: null }],
])("the range %s is read, and written as it was", (text, { from, to }) => {
  const range = rangeParser.parse(text);
  expect(range).toEqual({ from: from && Date.parse(from), to: to && Date.parse(to) });
  expect(range && rangeParser.serialize(range)).toBe(text);
});

test.each(["", "..", "2026-12-01", "2027-01-01..2026-01-01", "2026-01-01..2026-01-01", "a..b"])(
  "%j is no range",
  (text) => {
    expect(rangeParser.parse(text)).toBeNull();
  },
);
