// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LoadState } from "./load-state.tsx";
import type { Reading } from "./load-words.ts";

afterEach(cleanup);

const reading: Reading = {
  scopes: [{}],
  requests: { done: 10, wanted: 200 },
  msLeft: 9_000,
  isStopped: false,
  unlisted: null,
  pagesRead: 10,
  pagesWanted: 200,
  isEndKnown: true,
  rowsRead: 500,
  total: 10_000,
  isFetching: true,
  hasFailed: false,
  isOffline: false,
  readAt: 0,
};

function stateOf(change: Partial<Reading>) {
  return (
    <LoadState
      reading={{ ...reading, ...change }}
      isOfSeveral={false}
      scopes={null}
      onRefresh={() => undefined}
      onStop={() => undefined}
      onResume={() => undefined}
    />
  );
}

test("who stops and resumes a reading keeps the focus, and has it on Refresh at the end", async () => {
  const { rerender } = render(stateOf({}));
  const button = screen.getByRole("button", { name: "Stop" });
  button.focus();
  rerender(stateOf({ isFetching: false, isStopped: true }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Resume" }));
  rerender(stateOf({}));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Stop" }));
  rerender(stateOf({ isFetching: false, msLeft: null, pagesRead: 200 }));
  await Promise.resolve();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Refresh" }));
});
