import fc from "fast-check";
import { expect, test } from "vitest";
import { dayMs, defaultBounds, statusOf } from "../certificates/expiry.ts";
import { statusFlips } from "./status-flips.ts";
import { now } from "./test-certificates.ts";

test("statuses at the last flip are those now, and just before it another one was", () => {
  const near = fc
    .tuple(fc.constantFrom(0, 7, 30, 90), fc.integer({ min: -40_000, max: 40_000 }))
    .map(([days, ms]) => now + days * dayMs + ms);
  fc.assert(
    fc.property(fc.array(near), fc.nat(30_000), (times, passed) => {
      const flips = statusFlips(Float64Array.from(times), defaultBounds, now, now + 30_000);
      const statusesAt = (moment: number) => times.map((time) => statusOf(time, moment));
      const last = flips.findLast((flip) => flip <= now + passed) ?? now;
      expect(statusesAt(last)).toEqual(statusesAt(now + passed));
      for (const flip of flips) expect(statusesAt(flip - 1)).not.toEqual(statusesAt(flip));
    }),
  );
});

test("an unknown date has no flip", () => {
  expect(statusFlips(Float64Array.of(Number.NaN), defaultBounds, now, now + dayMs)).toEqual([]);
});
