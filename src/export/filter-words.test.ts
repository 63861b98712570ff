import { expect, test } from "vitest";
import { filterWords } from "./filter-words.ts";

const nothing = { q: "", status: [], uncovering: false, expires: null, hints: [], only: [] };

test("no filter has no words", () => {
  expect(filterWords(nothing)).toBe("");
  expect(filterWords({ ...nothing, q: "  " })).toBe("");
});

test("everything that filters is named", () => {
  const expires = { from: Date.UTC(2026, 10, 25), to: Date.UTC(2026, 11, 1) };
  expect(
    filterWords({
      q: "pay -eu",
      status: ["expired", "critical"],
      uncovering: true,
      expires,
      hints: [],
      only: [],
    }),
  ).toBe(
    "pay -eu, status expired or critical, leaves hostnames uncovered, expires from 2026-11-25 before 2026-12-01",
  );
  expect(filterWords({ ...nothing, expires: { from: null, to: expires.to } })).toBe(
    "expires before 2026-12-01",
  );
});
