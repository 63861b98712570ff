// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClock } from "./clock.ts";

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2027, 0, 1, 12, 0, 0, 250) }));

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function ticksIn(ms: number): number {
  const listener = vi.fn();
  const end = createClock(() => Date.now()).subscribe(listener);
  vi.advanceTimersByTime(ms);
  end();
  vi.advanceTimersByTime(120_000);
  return listener.mock.calls.length;
}

test("it ticks on each second, and not when nobody listens", () => {
  expect(ticksIn(749)).toBe(0);
  expect(ticksIn(10_000)).toBe(10);
});

test("of a hidden page it ticks on the minute, for what its tab shows", () => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  expect(ticksIn(59_000)).toBe(0);
  expect(ticksIn(180_000)).toBe(3);
});
