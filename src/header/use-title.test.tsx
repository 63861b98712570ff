// @vitest-environment happy-dom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useTitle } from "./use-title.ts";

function tab() {
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  return [document.title, new URL(icon?.href ?? "", "http://localhost").pathname];
}

test("the tab shows the worst status with its count, and nothing of a list that is gone", () => {
  document.head.innerHTML = '<link rel="icon" href="/favicon.svg" />';
  const { rerender, unmount } = renderHook(
    ({ count }) => useTitle({ status: "expired", count }),
    {
      initialProps: { count: 2 },
    },
  );
  expect(tab()).toEqual(["(2) Notafter", "/favicon-expired.svg"]);
  rerender({ count: 3 });
  expect(tab()).toEqual(["(3) Notafter", "/favicon-expired.svg"]);
  unmount();
  expect(tab()).toEqual(["Notafter", "/favicon.svg"]);
});
