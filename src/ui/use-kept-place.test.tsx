// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useKeptPlace } from "./use-kept-place.ts";

afterEach(() => vi.restoreAllMocks());

/** By how much the page scrolls when rows take the place of others, the third one being on top. */
function scrolledBy(before: string, after: string): number | null {
  const scroll = vi.spyOn(window, "scrollBy").mockImplementation(() => undefined);
  const { rerender } = renderHook(
    (rows: string) =>
      useKeptPlace(
        { count: rows.length, topRow: 2, keyAt: (at) => rows[at] },
        46,
        () => undefined,
        rows,
        "",
      ),
    { initialProps: before },
  );
  rerender(after);
  const [call] = scroll.mock.calls;
  return call === undefined ? null : Number(call[1]);
}

test.each([
  ["rows that come above", "abcde", "123abcde", 3 * 46],
  ["rows that go above", "abcde", "bcde", -46],
  ["the row itself goes, and others come above", "abcde", "123abde", 2 * 46],
  ["several go with it", "abcdefgh", "12345gh", -46],
  ["all that were in sight go", "abcde", "12345678", null],
])("%s: from %s to %s", (_, before, after, expected) => {
  expect(scrolledBy(before, after)).toBe(expected);
});
