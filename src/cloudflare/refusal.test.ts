import { expect, test } from "vitest";
import { proxyErrors } from "./proxy-errors.ts";
import {
  isDeadCredential,
  isNoAccess,
  isNotEnabled,
  isPassing,
  isRateLimit,
  noAnswer,
  type Refusal,
  RefusedError,
} from "./refusal.ts";

function refused(part: Partial<Refusal>, code?: number): Refusal {
  const error = { code: code ?? null, message: "words", documentation_url: null, source: null };
  return {
    ...noAnswer,
    errors: code === undefined ? [] : [{ ...error, error_chain: [] }],
    ...part,
  };
}

test.each([
  [refused({ status: 429 }), true],
  [refused({ status: 200 }, 971), true],
  [refused({ status: 500 }, 10_429), true],
  [refused({ status: 400 }, 10_100), true],
  [refused({ status: 403 }, 10_000), false],
  [refused({ status: 503 }), false],
])("%j is a rate limit: %s", (refusal, isLimit) => {
  expect(isRateLimit(refusal)).toBe(isLimit);
});

test.each([
  [refused({ status: null }), true],
  [refused({ status: 408 }), true],
  [refused({ status: 500 }), true],
  [refused({ status: 503 }), true],
  [refused({ status: 429 }), true],
  [refused({ status: null, pageStatus: 504 }), true],
  [refused({ origin: "proxy", status: 200, pageStatus: 502 }), true],
  [refused({ origin: "proxy", status: null, pageStatus: 403 }), false],
  [refused({ origin: "proxy", pageStatus: 403 }, proxyErrors.accessUnchecked), true],
  [refused({ origin: "proxy", pageStatus: 403 }, proxyErrors.foreignCaller), false],
  [refused({ status: null, pageStatus: 400 }), false],
  [refused({ status: 400 }), false],
  [refused({ status: 401 }), false],
  [refused({ status: 403 }, 9109), false],
  [refused({ status: 404 }), false],
])("%j may pass by itself: %s", (refusal, mayPass) => {
  expect(isPassing(refusal)).toBe(mayPass);
});

test.each([
  [refused({ origin: "cloudflare", status: 403 }, 10_000), true],
  [refused({ origin: "cloudflare", status: 503 }), false],
  [refused({ origin: "proxy", pageStatus: 403 }, proxyErrors.notInSample), true],
  [refused({ origin: "proxy", pageStatus: 403 }, proxyErrors.foreignCaller), false],
  [refused({ origin: "network", pageStatus: 403 }), false],
])("%j refuses this account or zone for good: %s", (refusal, isRefused) => {
  expect(isNoAccess(refusal)).toBe(isRefused);
});

test("the error says what Cloudflare said", () => {
  expect(new RefusedError(refused({ status: 403 }, 10_000)).message).toBe("words");
  expect(new RefusedError(noAnswer).message).toContain("none");
});

const said = (status: number, code: number, message: string): Refusal => {
  const { errors, ...refusal } = refused({ origin: "cloudflare", status }, code);
  return { ...refusal, errors: errors.map((error) => ({ ...error, message })) };
};

test.each([
  [said(403, 9_109, "Invalid access token"), true],
  [said(403, 9_109, "Unauthorized to access requested resource"), false],
  [said(403, 9_109, "Cannot use the access token from location: 192.0.2.1"), false],
  [said(400, 6_003, "Invalid request headers"), true],
  [said(400, 9_103, "Unknown X-Auth-Key or X-Auth-Email"), true],
  [said(401, 1_000, "Invalid API Token"), true],
  [said(403, 10_000, "Authentication error"), false],
  [said(503, 1_000, "down"), false],
])("%j speaks of a credential that no request can use: %s", (refusal, isDead) => {
  expect(isDeadCredential(refusal)).toBe(isDead);
});

test("an account without Zero Trust is told by its code", () => {
  expect(isNotEnabled(said(400, 9_999, "access.api.error.not_enabled"))).toBe(true);
  expect(isNotEnabled(said(403, 10_000, "Authentication error"))).toBe(false);
});
