import fc from "fast-check";
import { expect, test } from "vitest";
import { latestQuota, msForRequests, nextSendAt, type Quota, readQuota } from "./quota.ts";

const now = Date.parse("2026-11-23T12:00:00Z");
const quota = (left: number, secondsLeft = 100): Quota => ({
  left,
  limit: 1_200,
  resetAt: now + secondsLeft * 1_000,
  windowMs: 300_000,
});

test("the numbers of the proxy's headers are read", () => {
  const headers = new Headers({
    ratelimit: '"default";r=50;t=30',
    "ratelimit-policy": '"default";q=1200;w=300',
  });
  expect(readQuota(headers, now, 1_000)).toEqual({ ...quota(50), resetAt: now + 31_000 });
  expect(readQuota(new Headers(), now, 1_000)).toBeNull();
  expect(readQuota(new Headers({ ratelimit: "soon" }), now, 1_000)).toBeNull();
});

test.each<[string, number, number]>([
  ["plenty is left", 1_000, 0],
  ["a tenth is left", 126, 0],
  ["less is left: it is spread over the time to the reset", 106, now - 500 + 1_000],
  ["nothing is left", 6, now + 100_000],
])("when %s, the next request may go then", (_, left, at) => {
  const sending = { inFlight: 6, lastSentAt: now - 500, now };
  expect(nextSendAt(quota(left), sending)).toBe(at);
});

test("without a known quota, or after its reset, requests go at once", () => {
  const sending = { inFlight: 0, lastSentAt: now, now };
  expect(nextSendAt(null, sending)).toBe(0);
  expect(nextSendAt(quota(0, -1), sending)).toBe(0);
});

test("of answers of one window the least counts, whichever comes last", () => {
  expect(latestQuota(quota(40), quota(45), 1_000).left).toBe(40);
  expect(latestQuota(quota(45), quota(40), 1_000).left).toBe(40);
  expect(latestQuota(quota(40, 1), quota(1_200, 300), 1_000).left).toBe(1_200);
});

test("a window that is kept to is never overspent", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 130 }),
      fc.integer({ min: 1, max: 300 }),
      (left, t) => {
        let known = quota(left, t);
        let time = now;
        let sent = 0;
        for (let lastSentAt = now; time < known.resetAt; sent++) {
          time = Math.max(time, nextSendAt(known, { inFlight: 0, lastSentAt, now: time }));
          if (time >= known.resetAt) break;
          lastSentAt = time;
          known = { ...known, left: known.left - 1 };
        }
        expect(sent).toBeLessThanOrEqual(left);
      },
    ),
  );
});

test.each<[number, Quota | null, number]>([
  [100, null, 1_000],
  [100, quota(1_200), 1_000],
  [100, quota(40), 100_000 + 600],
  [1_300, quota(40), 100_000 + 300_000 + 600],
  [10, quota(0, -5), 100],
])("%i requests of 10 ms each within %j take %i ms", (requests, known, ms) => {
  expect(msForRequests(requests, 10, known, now)).toBe(ms);
});
