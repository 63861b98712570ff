// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react";
import { createLoader } from "nuqs";
import { afterEach, expect, test, vi } from "vitest";
import { useSettledView } from "./use-settled-view.ts";
import { viewParams } from "./view/view-params.ts";

const view = createLoader(viewParams)("");

afterEach(() => vi.restoreAllMocks());

/** The filters that are drawn, one after the other, where each drawing takes so long. */
function drawn(tookMs: number) {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const texts: string[] = [];
  const { rerender } = renderHook(
    ({ q }) => {
      texts.push(useSettledView({ ...view, q }).q);
      now += tookMs;
    },
    { initialProps: { q: "" } },
  );
  return {
    type(q: string) {
      texts.length = 0;
      rerender({ q });
      return texts;
    },
  };
}

test("a key is answered in the drawing that shows it", () => {
  const { type } = drawn(49);
  expect(type("p")).toEqual(["p"]);
  expect(type("pa")).toEqual(["pa"]);
});

test("once a key was felt, the field is drawn before what it filters", () => {
  const { type } = drawn(51);
  expect(type("p").at(-1)).toBe("p");
  expect(type("pa")).toEqual(["p", "pa"]);
});

test("a slow first drawing says nothing of the keys", () => {
  const { type } = drawn(51);
  expect(type("")).toEqual([""]);
  expect(type("p")[0]).toBe("p");
});
