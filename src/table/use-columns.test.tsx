// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { ColumnId } from "../certificates/column-ranks.ts";
import { useColumns } from "./use-columns.ts";

test.each<[readonly ColumnId[], boolean]>([
  [["scope", "updated"], true],
  [["updated"], false],
])(
  "with %j hidden, the scope is hidden again after a while without it: %s",
  (hidden, isHidden) => {
    localStorage.clear();
    const onHide = vi.fn();
    const { result, rerender } = renderHook(({ absent }) => useColumns(null, onHide, absent), {
      initialProps: { absent: [] as readonly ColumnId[] },
    });
    act(() => result.current.hide(hidden));
    rerender({ absent: ["scope"] });
    expect(result.current.hidden).toContain("scope");
    act(() => result.current.hide(["fingerprint"]));
    expect(onHide).toHaveBeenLastCalledWith(
      isHidden ? ["fingerprint", "scope"] : ["fingerprint"],
    );
    rerender({ absent: [] });
    expect(result.current.hidden.includes("scope")).toBe(isHidden);
  },
);

function at(widthPx: number, absent: readonly ColumnId[] = withoutScope) {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: widthPx >= Number(/\d+/.exec(query)?.[0]),
    addEventListener() {},
    removeEventListener() {},
  }));
  const onHide = vi.fn();
  const { result, unmount } = renderHook(() => useColumns(null, onHide, absent));
  return { columns: () => result.current, onHide, unmount };
}

const withoutScope: readonly ColumnId[] = ["scope"];
const withScope: readonly ColumnId[] = [];

test.each([
  [1_280, []],
  [1_200, ["uploaded"]],
  [1_024, ["uploaded", "not-after"]],
])("beside the scopes, a window of %i px has no room for %j", (widthPx, tight) => {
  localStorage.clear();
  expect(at(widthPx, withScope).columns().hidden).toEqual(["updated", ...tight]);
});

test("what a close window has no room for is hidden there alone, whatever else is hidden", () => {
  localStorage.clear();
  const close = at(1_024);
  expect(close.columns().hidden).toEqual(["updated", "uploaded", "scope"]);
  act(() => close.columns().hide(["fingerprint", "updated", "uploaded"]));
  expect(close.onHide).toHaveBeenLastCalledWith(["fingerprint", "updated"]);
  expect(close.columns().hidden).toContain("uploaded");
  close.unmount();
  expect(at(1_440).columns().hidden).toEqual(["fingerprint", "updated", "scope"]);
});

test("what is asked for in a close window stays there, until it is hidden", () => {
  localStorage.clear();
  const close = at(1_024);
  act(() => close.columns().hide(["updated"]));
  expect(close.columns().hidden).toEqual(["updated", "scope"]);
  close.unmount();
  const again = at(1_024);
  expect(again.columns().hidden).toEqual(["updated", "scope"]);
  act(() => again.columns().hide(["uploaded", "updated"]));
  expect(again.onHide).toHaveBeenLastCalledWith(["uploaded", "updated"]);
  again.unmount();
  expect(at(1_440).columns().hidden).toEqual(["uploaded", "updated", "scope"]);
});
