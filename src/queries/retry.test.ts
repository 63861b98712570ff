import { expect, test } from "vitest";
import { noAnswer, type Refusal, RefusedError } from "../cloudflare/refusal.ts";
import { retryDelay, shouldRetry } from "./retry.ts";

function refused(part: Partial<Refusal>): RefusedError {
  return new RefusedError({ ...noAnswer, ...part });
}

test("a fault that may pass is tried three times in all", () => {
  expect([0, 1, 2].map((failures) => shouldRetry(failures, refused({ status: 503 })))).toEqual([
    true,
    true,
    false,
  ]);
});

test("a refusal on its merits is not tried again", () => {
  expect(shouldRetry(0, refused({ status: 403, pageStatus: 403 }))).toBe(false);
  expect(shouldRetry(0, new Error("a fault of the page's own"))).toBe(false);
});

test("the pause between tries grows, with chance in it", () => {
  for (const failures of [0, 1, 2]) {
    const delay = retryDelay(failures, 1_000);
    expect(delay).toBeGreaterThanOrEqual(250 * 2 ** failures);
    expect(delay).toBeLessThanOrEqual(500 * 2 ** failures);
  }
});
