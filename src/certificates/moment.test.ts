import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { dateIn, localMoment, momentIn, utcDate, utcMoment } from "./moment.ts";

const zoneAtStart = process.env.TZ;
afterEach(() => {
  if (zoneAtStart === undefined) delete process.env.TZ;
  else process.env.TZ = zoneAtStart;
});

test.each(["UTC", "America/New_York", "Pacific/Chatham"])(
  "a moment is written in UTC for a reader in %s",
  (zone) => {
    process.env.TZ = zone;
    const time = Date.parse("2026-11-25T23:59:59Z");
    expect(utcDate(time)).toBe("2026-11-25");
    expect(utcMoment(time)).toBe("2026-11-25 23:59:59 UTC");
    expect(dateIn("utc", time)).toBe("2026-11-25");
    expect(momentIn("utc", time)).toBe("2026-11-25 23:59:59 UTC");
  },
);

test.each([
  ["America/New_York", "2026-03-08T06:59:59Z", "2026-03-08 01:59:59 GMT-5"],
  ["America/New_York", "2026-03-08T07:00:00Z", "2026-03-08 03:00:00 GMT-4"],
  // The hour that the clocks show twice is told apart by its zone.
  ["America/New_York", "2026-11-01T05:30:00Z", "2026-11-01 01:30:00 GMT-4"],
  ["America/New_York", "2026-11-01T06:30:00Z", "2026-11-01 01:30:00 GMT-5"],
  ["Pacific/Chatham", "2026-09-26T13:59:59Z", "2026-09-27 02:44:59 GMT+12:45"],
  ["Pacific/Chatham", "2026-09-26T14:00:00Z", "2026-09-27 03:45:00 GMT+13:45"],
  ["Asia/Kathmandu", "2026-11-25T18:14:59Z", "2026-11-25 23:59:59 GMT+5:45"],
  ["Asia/Kathmandu", "2026-11-25T18:15:00Z", "2026-11-26 00:00:00 GMT+5:45"],
])("in %s, %s is %s", (zone, time, words) => {
  process.env.TZ = zone;
  expect(momentIn("local", Date.parse(time))).toBe(words);
  expect(dateIn("local", Date.parse(time))).toBe(words.slice(0, 10));
});

test("a local moment names its day of the week", () => {
  process.env.TZ = "Asia/Kathmandu";
  expect(localMoment(Date.parse("2026-11-25T21:31:08Z"))).toBe(
    "Thu 26 Nov 2026, 03:16:08 GMT+5:45",
  );
});

test.each(["America/New_York", "Pacific/Chatham", "Asia/Kathmandu"])(
  "no two seconds of our time read the same in %s",
  (zone) => {
    process.env.TZ = zone;
    const second = fc
      .integer({ min: Date.UTC(1975) / 1_000, max: Date.UTC(2100) / 1_000 })
      .map((seconds) => seconds * 1_000);
    fc.assert(
      fc.property(second, (time) => {
        const [date, clock, offset = ""] = momentIn("local", time).split(" ");
        const [, sign, hours = "0", minutes = "0"] =
          /^GMT([+-])(\d+)(?::(\d+))?$/.exec(offset) ?? [];
        const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
        expect(Date.parse(`${date}T${clock}Z`) - ahead * 60_000).toBe(time);
      }),
    );
  },
);
