// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { useFrameWidth } from "./use-width.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Table({ onDraw }: { readonly onDraw: (width: number) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  onDraw(useFrameWidth(frame));
  return <div ref={frame} />;
}

test("a table in the place of another is drawn once, in that one's width", () => {
  const measured = vi
    .spyOn(HTMLElement.prototype, "getBoundingClientRect")
    .mockReturnValue({ width: 900 } as DOMRect);
  const widths: number[] = [];
  const draw = () => render(<Table onDraw={(width) => widths.push(width)} />).unmount();
  draw();
  expect(widths.splice(0)).toEqual([0, 900]);
  draw();
  expect(widths.splice(0)).toEqual([900]);
  // Where it is not as wide after all, it is drawn in its own.
  measured.mockReturnValue({ width: 700 } as DOMRect);
  draw();
  expect(widths).toEqual([900, 700]);
});
