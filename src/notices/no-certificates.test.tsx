// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { NoCertificates } from "./no-certificates.tsx";
import { NoneRead, type NoneReadProps } from "./none-read.tsx";

afterEach(cleanup);

test("the scopes that have no certificate are counted as everything is", () => {
  render(<NoCertificates scope={null} scopeCount={2_000} />);
  expect(screen.getByRole("heading").textContent).toBe("No certificates in these 2,000 scopes");
});

const [empty, broken, disabled] = [
  { status: "empty", pagesRead: 1 },
  { status: "failed", pagesRead: 0 },
  { status: "not-enabled", pagesRead: 0 },
];

test.each<[string, NoneReadProps, string]>([
  [
    "one failed",
    { scopes: [empty, broken, disabled], isStopped: false },
    "1 of 3 could not be read, as said above: whether it has any is not known.",
  ],
  [
    "many failed",
    { scopes: [empty, ...Array(1_200).fill(broken)], isStopped: false },
    "1,200 of 1,201 could not be read, as said above: whether they have any is not known.",
  ],
  ["none did", { scopes: [empty], isStopped: false }, "Not everything could be read"],
  ["it was stopped", { scopes: [empty, broken], isStopped: true }, "Reading was stopped"],
])("of an empty list that is not whole it is said why: %s", (_, props, words) => {
  render(<NoneRead {...props} />);
  expect(screen.getByText(/read/i, { selector: "p" }).textContent).toContain(words);
});
