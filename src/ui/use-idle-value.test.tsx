// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useIdleValue } from "./use-idle-value.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a value that goes on changing is not followed before it has paused", async () => {
  const { result, rerender } = renderHook(({ value }) => useIdleValue(value), {
    initialProps: { value: "" },
  });
  for (const value of ["g", "ga", "gat", "gate"]) {
    rerender({ value });
    await act(() => vi.advanceTimersByTimeAsync(50));
    expect(result.current).toBe("");
  }
  await act(() => vi.advanceTimersByTimeAsync(150));
  expect(result.current).toBe("gate");
});
