// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCardTiming } from "./card-timing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The times that were shown, null where the card was closed. */
function watchedTiming() {
  const shown: (number | null)[] = [];
  const timing = createCardTiming((moment) => shown.push(moment?.time ?? null));
  const anchor = document.createElement("time");
  anchor.dataset.moment = "7";
  return { shown, timing, anchor };
}

test("a card opens after a short hover and closes after a short absence", () => {
  const { shown, timing, anchor } = watchedTiming();
  timing.hover(anchor);
  vi.advanceTimersByTime(299);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(1);
  timing.hover(null);
  vi.advanceTimersByTime(249);
  expect(shown).toEqual([7]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual([7, null]);
});

test("from one moment to the next, the next one's card takes the place of the first", () => {
  const { shown, timing, anchor } = watchedTiming();
  timing.hover(anchor);
  vi.advanceTimersByTime(300);
  timing.hover(null);
  vi.advanceTimersByTime(100);
  const next = document.createElement("time");
  next.dataset.moment = "8";
  timing.hover(next);
  vi.advanceTimersByTime(10_000);
  expect(shown).toEqual([7, 8]);
});

test("one that begins to be used in that absence stays", () => {
  const { shown, timing, anchor } = watchedTiming();
  timing.hover(anchor);
  vi.advanceTimersByTime(300);
  timing.hover(null);
  vi.advanceTimersByTime(200);
  timing.keep();
  vi.advanceTimersByTime(10_000);
  expect(shown).toEqual([7]);
  expect(timing.isKept()).toBe(true);
  timing.close();
  expect(shown).toEqual([7, null]);
});

test("nothing is kept where no card is open, and what is about to open still does", () => {
  const { shown, timing, anchor } = watchedTiming();
  timing.hover(anchor);
  timing.keep();
  expect(timing.isKept()).toBe(false);
  vi.advanceTimersByTime(300);
  expect(shown).toEqual([7]);
});
