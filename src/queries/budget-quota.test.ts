import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBudget, priorities } from "./budget.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a quota that others have used up is waited for, and said to be", async () => {
  const budget = createBudget();
  const { signal } = new AbortController();
  const sent: number[] = [];
  const ask = (left: number, seconds: number) =>
    budget.run(priorities.page, signal, async (note) => {
      sent.push(left);
      note(new Headers({ ratelimit: `"default";r=${left};t=${seconds}` }));
    });
  await ask(0, 280);
  expect(budget.state().hold).toBeNull();
  const wait = { refusal: null, until: Date.now() + 281_000 };
  void ask(1_199, 300);
  await vi.advanceTimersByTimeAsync(0);
  expect(budget.state().hold).toEqual(wait);
  await vi.advanceTimersByTimeAsync(275_000);
  // A request more does not take for a short wait what is left of a long one.
  void ask(1_198, 300);
  expect(budget.state().hold).toEqual(wait);
  expect(sent).toEqual([0]);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(sent).toEqual([0, 1_199, 1_198]);
  expect(budget.state().hold).toBeNull();
});

test("the wait at the end of a quota that was spread over its window is not said", async () => {
  const budget = createBudget();
  const { signal } = new AbortController();
  await budget.run(priorities.page, signal, async (note) => {
    note(new Headers({ ratelimit: '"default";r=0;t=8' }));
  });
  const next = budget.run(priorities.page, signal, async () => "answered");
  expect(budget.state().hold).toBeNull();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(await next).toBe("answered");
});
