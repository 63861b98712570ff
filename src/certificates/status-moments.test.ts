import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCertificate } from "./arbitrary-certificates.ts";
import { dayMs, defaultBounds } from "./expiry.ts";
import { lastChange, sortedExpiries, statusesAt } from "./status-moments.ts";

const time = fc.integer({ min: 0, max: 200 }).map((days) => days * dayMs);
const nearTime = fc
  .record({ time, off: fc.constantFrom(-1, 0, 1) })
  .map(({ time, off }) => time + off);

test("the statuses at the last change are those of now, and it is never ahead", () => {
  fc.assert(
    fc.property(fc.array(fc.option(time, { nil: null })), nearTime, (expires, now) => {
      const list = expires.map((end, row) =>
        makeCertificate({ key: String(row), expires: end }),
      );
      const change = lastChange(sortedExpiries(list), defaultBounds, now);
      expect(change).toBeLessThanOrEqual(now);
      expect([...statusesAt(list, change, defaultBounds)]).toEqual([
        ...statusesAt(list, now, defaultBounds),
      ]);
    }),
  );
});

test("between two changes nothing is computed again", () => {
  const expiries = sortedExpiries([makeCertificate({ expires: 100 * dayMs })]);
  const changes = [0, 9.9, 10.1, 69.9, 70.1, 92.9, 93.1, 99.9, 100, 500].map((days) =>
    lastChange(expiries, defaultBounds, days * dayMs),
  );
  expect(new Set(changes).size).toBe(5);
});
