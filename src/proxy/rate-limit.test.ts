import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { rateLimitHeaders, retryAfterSeconds } from "./rate-limit.ts";

const now = Date.UTC(2026, 10, 23, 12, 0, 0);

describe("Retry-After", () => {
  test.each([
    ["1", 1],
    ["300", 300],
    ["0", 1],
    ["99999999999999999999", 3_600],
    ["Mon, 23 Nov 2026 12:01:30 GMT", 90],
    ["Monday, 23-Nov-26 12:01:30 GMT", 90],
    ["Mon Nov 23 12:01:30 2026", 90],
    ["Mon, 23 Nov 2026 11:00:00 GMT", 1],
    ["Tue, 24 Nov 2026 12:00:00 GMT", 3_600],
  ])("%s is %i seconds", (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });

  test.each([
    null,
    "",
    "-1",
    "1.5",
    "1e3",
    "+5",
    " 5",
    "5, 6",
    "soon",
    "2026-11-23T12:01:30Z",
    "Mon, 99 Nov 2026 12:00:00 GMT",
  ])("%j says nothing", (header) => {
    expect(retryAfterSeconds(header, now)).toBeNull();
  });

  test("a date that names no zone is of Greenwich, wherever the server is", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    try {
      expect(new Date(now).getTimezoneOffset()).toBe(-540);
      expect(retryAfterSeconds("Mon Nov 23 12:01:30 2026", now)).toBe(90);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test("whatever comes, it is a whole number from 1 to 3600 or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (header) => {
        const seconds = retryAfterSeconds(header, now);
        if (seconds === null) return;
        expect(Number.isInteger(seconds) && seconds >= 1 && seconds <= 3_600).toBe(true);
      }),
    );
  });
});

describe("Ratelimit", () => {
  test.each([
    ['"default";r=50;t=30', '"default";r=50;t=30'],
    ['"default"; r=50; t=30', '"default";r=50;t=30'],
    ['"default";t=30;r=050', '"default";r=50;t=30'],
    ['"other";r=1;x=2;t=3', '"default";r=1;t=3'],
    ['"default";r=0;t=3000000', '"default";r=0;t=3600'],
  ])("%s is passed on as %s", (ratelimit, passed) => {
    expect(rateLimitHeaders(new Headers({ ratelimit }), now)).toEqual({ ratelimit: passed });
  });

  test.each([
    "default;r=50;t=30",
    '"default";r=50',
    '"default";r=-1;t=30',
    '"default";r=1e9;t=30',
    '"default";r=99999999999;t=30',
    '"default";r=50;t=30, "x";r=1;t=1',
    '"default";r="50";t=30',
    '"default";xr=50;t=30',
    "50",
    "",
  ])("%j is left out", (ratelimit) => {
    expect(rateLimitHeaders(new Headers({ ratelimit }), now)).toEqual({});
  });

  test("the policy has names of its own", () => {
    const headers = new Headers({ "ratelimit-policy": '"default";q=1200;w=300' });
    expect(rateLimitHeaders(headers, now)).toEqual({
      "ratelimit-policy": '"default";q=1200;w=300',
    });
  });
});
