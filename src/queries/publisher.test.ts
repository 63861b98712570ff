import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPublisher } from "./publisher.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A publisher of which something changes every 50 ms while `describe` waits for `waitMs`. */
async function publishedDuring(ms: number, waitMs: number | null): Promise<readonly number[]> {
  let planAgain = () => {};
  const publisher = createPublisher(
    () => {
      planAgain();
      return 0;
    },
    () => true,
  );
  if (waitMs !== null) planAgain = () => publisher.plan(waitMs);
  const begunAt = performance.now();
  const times: number[] = [];
  publisher.subscribe(() => times.push(Math.round(performance.now() - begunAt)));
  for (let at = 0; at < ms; at += 50) {
    publisher.plan();
    await vi.advanceTimersByTimeAsync(50);
  }
  return times;
}

test("many changes are shown a few times a second", async () => {
  expect(await publishedDuring(1_000, null)).toEqual([0, 200, 400, 600, 800, 1_000]);
});

test("what waits for more rows does not keep the rest back for as long", async () => {
  const times = await publishedDuring(5_000, 20_000);
  expect(times.length).toBeGreaterThanOrEqual(4);
  expect(times.length).toBeLessThanOrEqual(7);
});

test("what was waited for is shown in time, when nothing else changes", async () => {
  const publisher = createPublisher(
    () => 0,
    () => true,
  );
  const shown = vi.fn();
  publisher.subscribe(shown);
  publisher.plan(3_000);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(shown).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toHaveBeenCalledTimes(1);
});

test("what comes shortly before the end waits for it, and not for long", async () => {
  let isBusy = true;
  const publisher = createPublisher(
    () => 0,
    () => isBusy,
    () => true,
  );
  const shown = vi.fn();
  publisher.subscribe(shown);
  publisher.plan();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toHaveBeenCalledTimes(1);
  publisher.plan();
  await vi.advanceTimersByTimeAsync(399);
  expect(shown).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toHaveBeenCalledTimes(2);
  publisher.plan();
  await vi.advanceTimersByTimeAsync(250);
  isBusy = false;
  publisher.plan();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toHaveBeenCalledTimes(3);
});
