import fc from "fast-check";
import { expect, test } from "vitest";
import { isInRange } from "../certificates/time-range.ts";
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

const earliest = Date.parse("0000-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59Z");
const farthest = 8_640_000_000_000_000;

/** Whole seconds, epoch ms: of the years that can be written, or of any. */
function anySecond(min: number, max: number) {
  return fc.integer({ min: min / 1_000, max: max / 1_000 }).map((second) => second * 1_000);
}

function anyRange(anyTime: fc.Arbitrary<number>) {
  const anyEnd = fc.option(anyTime);
  return fc.record({ from: anyEnd, to: anyEnd }).filter(({ from, to }) => {
    const isAll = from === null && to === null;
    return !isAll && (from === null || to === null || from < to);
  });
}

test("every range of the years that can be written reads back the same", () => {
  const anyTime = fc.oneof(
    anySecond(earliest, latest),
    fc.constantFrom(earliest, latest, Date.UTC(2027, 0, 1), Date.UTC(2027, 0, 1, 0, 0, 1)),
  );
  fc.assert(
    fc.property(anyRange(anyTime), (range) => {
      expect(rangeParser.parse(rangeParser.serialize(range))).toEqual(range);
    }),
  );
});

test("a range that reaches beyond those years reads back, and holds the same times", () => {
  const anyTime = fc.oneof(
    anySecond(-farthest, farthest),
    anySecond(earliest, latest),
    fc.constantFrom(earliest - 1_000, latest + 1_000, -farthest, farthest),
  );
  fc.assert(
    fc.property(anyRange(anyTime), anySecond(earliest, latest - 1_000), (range, time) => {
      const text = rangeParser.serialize(range);
      const read = rangeParser.parse(text);
      expect(read).not.toBeNull();
      if (range.to === null || range.to > earliest) {
        expect(read && isInRange(time, read)).toBe(isInRange(time, range));
      }
      expect(read && rangeParser.serialize(read)).toBe(text);
    }),
  );
});

test.each([
  ["2036-02-01T06:17:00Z", "+010000-01-01T00:00:00Z", "2036-02-01T06:17:00Z.."],
  ["-000001-12-31T23:59:00Z", "2027-01-01T00:00:00Z", "..2027-01-01"],
])("from %s to %s is written as %s", (from, to, text) => {
  expect(rangeParser.serialize({ from: Date.parse(from), to: Date.parse(to) })).toBe(text);
});

test("a moment beyond the years that can be written is the last one of them", () => {
  expect(momentParser.serialize(farthest)).toBe("9999-12-31T23:59:59Z");
});
