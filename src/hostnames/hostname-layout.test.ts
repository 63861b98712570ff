import { expect, test } from "vitest";
import { hostnameColumns } from "./hostname-columns.ts";
import { layOutHostnames } from "./hostname-layout.ts";

test.each([930, 976, 1_390, 2_400])("the columns fill a frame of %s px", (widthPx) => {
  const { widths, widthPx: full } = layOutHostnames(widthPx);
  expect([...widths.keys()]).toEqual(hostnameColumns);
  expect([...widths.values()].reduce((sum, width) => sum + width, 0)).toBe(full);
  expect(full).toBe(widthPx - 2);
});

test("a frame that is too narrow is overrun, not squeezed", () => {
  expect(layOutHostnames(0).widthPx).toBeGreaterThan(700);
});
