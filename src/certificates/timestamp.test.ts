import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTimestamp } from "./timestamp.ts";

test.each([
  ["2026-03-20T00:00:00Z", "2026-03-20T00:00:00.000Z"],
  ["2014-01-01T05:20:00.12345Z", "2014-01-01T05:20:00.123Z"],
  ["2026-11-25T22:31:08+01:00", "2026-11-25T21:31:08.000Z"],
  ["2024-02-29T12:00:00Z", "2024-02-29T12:00:00.000Z"],
  ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z"],
  ["1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"],
  ["2026-03-20t00:00:00z", "2026-03-20T00:00:00.000Z"],
])("%s is a moment", (written, iso) => {
  expect(parseTimestamp(written)).toBe(Date.parse(iso));
});

test.each([
  null,
  "",
  "not a date",
  "0",
  "2026",
  "2026-03-20",
  "2026-03-20 00:00:00",
  "2026-03-20T00:00:00",
  "2026-02-30T00:00:00Z",
  "2025-02-29T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-00-10T00:00:00Z",
  "2026-03-00T00:00:00Z",
  "2026-03-20T25:00:00Z",
  "0001-01-01T00:00:00Z",
  "12026-03-20T00:00:00Z",
])("%s is unknown, never 1970 and never NaN", (written) => {
  expect(parseTimestamp(written)).toBeNull();
});

test("every moment from 1950 to 9999 is read back as it was written", () => {
  const range = {
    min: new Date("1950-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
  };
  fc.assert(
    fc.property(fc.date({ ...range, noInvalidDate: true }), (date) => {
      expect(parseTimestamp(date.toISOString())).toBe(date.getTime());
    }),
  );
});

test("no text at all becomes NaN", () => {
  fc.assert(fc.property(fc.string(), (text) => !Number.isNaN(parseTimestamp(text) ?? 0)));
});
