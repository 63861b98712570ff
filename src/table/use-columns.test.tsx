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
