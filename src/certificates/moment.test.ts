import { expect, test } from "vitest";
import { utcDate, utcMoment } from "./moment.ts";

test("a moment is written in UTC wherever the reader is", () => {
  const time = Date.parse("2026-11-25T23:59:59Z");
  expect(utcDate(time)).toBe("2026-11-25");
  expect(utcMoment(time)).toBe("2026-11-25 23:59:59 UTC");
});
