import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noAnswer, type Refusal } from "../cloudflare/refusal.ts";
import { createRecovery } from "./recovery.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const fault: Refusal = { ...noAnswer, origin: "cloudflare", status: 503 };
const refused: Refusal = { ...noAnswer, origin: "cloudflare", status: 403 };

/** The seconds until each of some tries that all fail. */
function waitsFor(refusals: readonly Refusal[], tries: number): number[] {
  const waits: number[] = [];
  let tried = Date.now();
  const recovery = createRecovery(1_000, () => {
    waits.push((Date.now() - tried) / 1_000);
    tried = Date.now();
    if (waits.length < tries) recovery.plan(refusals);
  });
  recovery.plan(refusals);
  vi.advanceTimersByTime(3_600_000);
  return waits;
}

test("what failed at Cloudflare is asked for again after longer and longer waits", () => {
  expect(waitsFor([fault, noAnswer], 6)).toEqual([30, 60, 120, 240, 300, 300]);
});

test("a server that did not answer is asked sooner", () => {
  expect(waitsFor([noAnswer], 6)).toEqual([5, 10, 20, 40, 60, 60]);
});

test("what is refused on its merits is left alone", () => {
  expect(waitsFor([refused], 1)).toEqual([]);
});

test("nothing is asked for while something is under way", () => {
  const recover = vi.fn();
  const recovery = createRecovery(1_000, recover);
  recovery.plan([fault]);
  recovery.plan([]);
  vi.advanceTimersByTime(3_600_000);
  expect(recover).not.toHaveBeenCalled();
});
