import { expect, test } from "vitest";
import { makeCertificate } from "../certificates/arbitrary-certificates.ts";
import { calendarTime, hasEvent } from "./calendar-time.ts";

const lastMoment = Date.parse("9999-12-31T23:59:59Z");

test.each([
  [Date.parse("2026-11-25T19:07:00Z"), "20261125T190700Z"],
  [Date.parse("2026-11-25T19:07:00.999Z"), "20261125T190700Z"],
  [lastMoment, "99991231T235959Z"],
  [lastMoment + 1_000, null],
  [null, null],
])("%s is written as %s", (time, text) => {
  expect(calendarTime(time)).toBe(text);
  expect(hasEvent(makeCertificate({ key: "k", id: null, expires: time }))).toBe(text !== null);
});
