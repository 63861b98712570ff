import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { doWhenIdle } from "./do-when-idle.ts";
import { onIdle } from "./on-idle.ts";

/** A browser that cannot tell when it is idle, as Safari. */
beforeEach(() => {
  vi.stubGlobal("window", {});
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("it is called back once, later, and told when the time is up", () => {
  const times: boolean[] = [];
  onIdle((hasTime) => {
    times.push(hasTime());
    vi.advanceTimersByTime(20);
    times.push(hasTime());
  });
  expect(times).toEqual([]);
  vi.runAllTimers();
  expect(times).toEqual([true, false]);
});

test("what is called off does not happen", () => {
  const callback = vi.fn();
  onIdle(callback)();
  vi.runAllTimers();
  expect(callback).not.toHaveBeenCalled();
});

function* slowSteps(count: number, taken: number[]): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    taken.push(step);
    vi.advanceTimersByTime(5);
    yield;
  }
  return "done";
}

test("work is done in the time that there is, and its result told", () => {
  const taken: number[] = [];
  const results: string[] = [];
  doWhenIdle(slowSteps(5, taken), (result) => results.push(result));
  vi.advanceTimersToNextTimer();
  expect(taken).toEqual([0, 1]);
  vi.runAllTimers();
  expect(taken).toEqual([0, 1, 2, 3, 4]);
  expect(results).toEqual(["done"]);
});

test("work that was ended is not gone on with", () => {
  const taken: number[] = [];
  const onDone = vi.fn();
  const end = doWhenIdle(slowSteps(5, taken), onDone);
  vi.advanceTimersToNextTimer();
  end();
  vi.runAllTimers();
  expect(taken).toEqual([0, 1]);
  expect(onDone).not.toHaveBeenCalled();
});
