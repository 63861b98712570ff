import { expect, test } from "vitest";
import { isPassing, isRateLimit, noAnswer, type Refusal, RefusedError } from "./refusal.ts";

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
  [refused({ status: null, pageStatus: 400 }), false],
  [refused({ status: 400 }), false],
  [refused({ status: 401 }), false],
  [refused({ status: 403 }, 9109), false],
  [refused({ status: 404 }), false],
])("%j may pass by itself: %s", (refusal, mayPass) => {
  expect(isPassing(refusal)).toBe(mayPass);
});

test("the error says what Cloudflare said", () => {
  expect(new RefusedError(refused({ status: 403 }, 10_000)).message).toBe("words");
  expect(new RefusedError(noAnswer).message).toContain("none");
});
