import { expect, test } from "vitest";
import { filterWords } from "./filter-words.ts";

const nothing = {
  view: "certificates" as const,
  q: "",
  status: [],
  uncovering: false,
  expires: null,
  hints: [],
  within: [],
  only: [],
};
const account = { kind: "account", id: "023e105f4ecef8ad9ca31a8372d0c353" } as const;
const zone = { kind: "zone", id: "5d8b1c0e9f3a47268e1b6f0d2c94a7e3" } as const;

test("the filter of hostnames whose last root stands alone is called so in their view", () => {
  const filter = { ...nothing, uncovering: true };
  expect(filterWords(filter)).toBe("leaves hostnames uncovered");
  expect(filterWords({ ...filter, view: "hostnames" })).toBe("one root left");
});

test("a hostname that has expired roots alone is called uncovered", () => {
  const filter = { ...nothing, status: ["expired", "soon"] as const };
  expect(filterWords(filter)).toBe("status expired or soon");
  expect(filterWords({ ...filter, view: "hostnames" })).toBe("status uncovered or soon");
});

test("no filter has no words", () => {
  expect(filterWords(nothing)).toBe("");
  expect(filterWords({ ...nothing, q: "  " })).toBe("");
});

test("everything that filters is named", () => {
  const expires = { from: Date.UTC(2026, 10, 25), to: Date.UTC(2026, 11, 1) };
  expect(
    filterWords({
      ...nothing,
      q: "pay -eu",
      status: ["expired", "critical"],
      uncovering: true,
      expires,
    }),
  ).toBe(
    "pay -eu, status expired or critical, leaves hostnames uncovered, expires from 2026-11-25 before 2026-12-01",
  );
  expect(filterWords({ ...nothing, expires: { from: null, to: expires.to } })).toBe(
    "expires before 2026-12-01",
  );
});

test("of two hints a row has to hold both", () => {
  expect(filterWords({ ...nothing, hints: ["no-hostnames", "same-name"] })).toBe(
    "tidy-up no-hostnames or same-name",
  );
});

test("scopes that others are left out for are named, many of them by their number", () => {
  expect(filterWords({ ...nothing, within: [zone] })).toBe(`in zone ${zone.id}`);
  expect(filterWords({ ...nothing, within: [account, zone] })).toBe(
    `in account ${account.id} or zone ${zone.id}`,
  );
  expect(filterWords({ ...nothing, within: [account, zone, account, zone] })).toBe(
    "in 4 of the scopes",
  );
});

test.each([
  [
    "2026-12-01T10:00:00Z",
    "2026-12-01T14:00:00Z",
    "2026-12-01 10:00 UTC",
    "2026-12-01 14:00 UTC",
  ],
  ["2026-12-01", "2026-12-03T14:30:00Z", "2026-12-01 00:00 UTC", "2026-12-03 14:30 UTC"],
  [
    "2026-12-01T10:00:05Z",
    "2026-12-01T10:00:40Z",
    "2026-12-01 10:00:05 UTC",
    "2026-12-01 10:00:40 UTC",
  ],
])("a range of %s up to %s is said as exactly as it is", (from, to, first, end) => {
  const expires = { from: Date.parse(from), to: Date.parse(to) };
  expect(filterWords({ ...nothing, expires })).toBe(`expires from ${first} before ${end}`);
});

test("a range without an end is said as exactly as its only end", () => {
  const from = Date.parse("2026-12-01T10:00:00Z");
  expect(filterWords({ ...nothing, expires: { from, to: null } })).toBe(
    "expires from 2026-12-01 10:00 UTC",
  );
});
